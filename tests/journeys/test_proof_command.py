"""The verb `proof`: a window knows the next one's papers by the platform's list of keys."""

from __future__ import annotations

import json
from pathlib import Path

from desk.paper_code import paper_code
from tests.journeys.living_hall import LivingHall
from tests.journeys.test_people_verbs import run

NUMBER = "SJ37990100002202511240019"


def test_a_paper_of_the_next_window_is_known_by_the_list_and_a_forged_one_too(
    hall: LivingHall, apart: Path
) -> None:
    here, there, state = hall.station("01"), hall.station("02"), apart / "state"
    with hall.desk(there) as desk:
        genuine = paper_code(
            desk.signer,
            number=NUMBER,
            template="decision",
            station=desk.station.station_id,
        )
    forged = genuine.replace(NUMBER, NUMBER[:-1] + "8")
    code, answer = run(here, state, "proof", "verify", genuine)
    assert (code, answer["verdict"]) == (1, "unknown_station")

    code, listed = run(
        here, state, "gateway", "keys", "--database", hall.database, "--demonstration"
    )
    assert (code, len(listed["stations"])) == (0, 2)
    file = apart / "keys.json"
    file.write_text(json.dumps(listed, ensure_ascii=False), "utf-8")
    code, answer = run(here, state, "proof", "import", str(file), OWD_PIN="1234")
    assert (code, answer["keys"]) == (0, 2)

    code, answer = run(here, state, "proof", "verify", genuine, "--number", NUMBER)
    assert (code, answer["verdict"], answer["template"]) == (0, "genuine", "decision")
    assert run(here, state, "proof", "verify", forged)[1]["verdict"] == "forged"
    code, answer = run(here, state, "proof", "verify", genuine, "--number", "SJ1")
    assert (code, answer["verdict"]) == (1, "other_paper")
    code, answer = run(here, state, "proof", "verify", NUMBER)
    assert (code, answer["error"]["code"]) == (1, "proof.no-code")
