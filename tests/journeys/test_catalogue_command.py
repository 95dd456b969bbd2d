"""The catalogue from file to counter, through the command line as anybody runs it."""

from __future__ import annotations

import json
import subprocess
from dataclasses import replace
from datetime import date

from desk.catalogue import load_starter
from desk.item_words import FieldKind
from desk.values import dump
from tests.journeys.command import LIMIT, Program, accepted, act, whole_draft

DAY = date(2025, 11, 24)
FOOD = load_starter().find("1101", DAY)[0]
GONE = {"on": "2025-11-24", "document": "示例决定（演示）", "new_way": "改为备案"}


def a_list(program: Program, *rows: object) -> str:
    file = program.place / "items.json"
    file.write_text(json.dumps(rows, ensure_ascii=False), "utf-8")
    return str(file)


def newer(**changes: object) -> dict[str, object]:
    short = [replace(m, tolerable_days=m.tolerable_days and 1) for m in FOOD.materials]
    item = replace(FOOD, materials=tuple(short), version=FOOD.version + 1)
    return dump(item) | {"effective": "2025-01-01"} | changes


def test_a_list_goes_into_a_demonstration_by_its_own_hall_and_stays(program: Program) -> None:
    assert program.play(accepted("a")).code == 0
    told = program.json(
        "catalogue", "import", a_list(program, newer(name="新名称"), {"code": 1})
    )
    assert told.code == 1
    assert (told.last["added"], told.last["number"]) == (1, 1)
    assert {problem["row"] for problem in told.last["problems"]} == {2}
    proved = program.json("verify", "--rebuild")
    assert (proved.code, proved.last["differences"]) == (0, [])


def test_a_cancelled_item_opens_no_case_after_the_next_sync_and_open_ones_finish(
    program: Program,
) -> None:
    draft, received = whole_draft("b"), whole_draft("a")
    told = program.play(
        [
            *received,
            act("receive", "a"),
            *draft,
            act("publish_catalogue", item="1101", values={"cancelled": GONE}),
            act("open", "c"),
            act("choose_item", "c", find="1101"),
            act("sync"),
            act("choose_item", "c", expect="refused:item.cancelled", find="1101"),
            act("receive", "b", expect="refused:item.cancelled"),
            act("accept", "a"),
        ]
    )
    assert told.code == 0, told.out
    assert program.json("verify", "--rebuild").code == 0


def test_the_same_list_twice_is_said_to_hold_nothing_new(program: Program) -> None:
    assert program.play([act("open", "a")]).code == 0
    file = a_list(program, newer(name="新名称"))
    assert program.json("catalogue", "import", file).code == 0
    assert program.json("catalogue", "import", file).refusal == "catalogue.nothing-good"


def test_a_gateway_publishes_a_list_by_its_own_verb(program: Program) -> None:
    where = ("--database", str(program.place / "gateway.db"), "--demonstration")
    # It ends at once, as its standard input ends; the database is founded.
    serve = [*program.command, "gateway", *where, "--embedded", "--listen", "127.0.0.1:0"]
    subprocess.run(serve, input=b"", env=program.surroundings, timeout=LIMIT, check=True)
    file = a_list(program, newer(), {"code": "x"})
    told = program.json("gateway", "catalogue", file, *where, "--effective", "2030-01-01")
    assert told.code == 1
    assert (told.last["number"], told.last["effective"]) == (1, "2030-01-01")
    assert {problem["row"] for problem in told.last["problems"]} == {2}
    whole = program.json("gateway", "catalogue", a_list(program, newer()), *where, "--whole")
    assert (whole.code, whole.last["number"], whole.last["items"]) == (0, 2, 1)
    assert program.run("gateway", "catalogue", file, *where, "--effective", "soon").code == 2
    missing = program.json("gateway", "catalogue", "gone.xlsx", *where)
    assert missing.refusal == "catalogue.file-missing"


SERVICE = load_starter().find("1403", DAY)[0]
OWN = SERVICE.organ.credit_code
PARK = next(m.organ.credit_code for m in SERVICE.mandates if m.zone == "ftz")


def test_a_case_in_a_zone_goes_over_by_a_document_and_the_platform_takes_it(
    program: Program,
) -> None:
    answers = {situation.code: situation.options[0].code for situation in SERVICE.situations}
    values = {field.code: VALUES.get(field.kind, "x") for field in SERVICE.form}
    told = program.play(
        [
            act("open", "a"),
            act("identify", "a", card="ordinary", phone="13800000001", match=True),
            act("choose_item", "a", find="1403", situation=answers),
            act("collect_material", "a", all=True),
            act("fill", "a", values=values | {"premises": "示例县自贸大道9号"}),
            act("accept", "a"),
            act("sync"),
            act("transfer_organ", "a", expect="refused:organ.same", **why(PARK)),
            act("transfer_organ", "a", expect="refused:organ.not-mandated", **why("1" * 18)),
            act("transfer_organ", "a", **why(OWN)),
            act("sync"),
            act("decide", "a", result="granted", long_term=True),
            act("sync"),
        ]
    )
    assert told.code == 0, told.out
    figures = program.json("report", "--date", "2025-11-24").last["figures"]
    assert figures["organs_transferred"] == 1
    assert program.json("verify", "--rebuild").code == 0


VALUES = {
    FieldKind.PHONE: "13800000001",
    FieldKind.NUMBER: "5",
    FieldKind.CREDIT_CODE: "113799010049010177",
    FieldKind.DATE: "2026-01-01",
}


def why(credit_code: str) -> dict[str, str]:
    return {"credit_code": credit_code, "document": "《移交通知》", "reason": "迁出片区"}
