"""Twenty thousand broken inputs; the million is a command of its own (docs/devices.md)."""

from tests.devices.fuzz import PARSERS, Tally, one, run
from tests.devices.fuzz_further import NEVER_REFUSE

COUNT = 20_000


def test_no_parser_lets_anything_out_but_a_value_or_a_word():
    tallies = run(COUNT, seed=20251124)
    assert [failure for tally in tallies.values() for failure in tally.failures] == []
    assert sum(tally.used + tally.refused for tally in tallies.values()) >= COUNT


def test_the_inputs_reach_both_ends_of_every_parser():
    for name, tally in run(200 * len(PARSERS), seed=7).items():
        assert tally.used, name
        assert tally.refused or name in NEVER_REFUSE, name


def test_a_parser_that_lets_something_out_is_found(monkeypatch):
    def careless(data, random):
        return data[10_000]

    monkeypatch.setitem(PARSERS, "scanner-text", (careless, (b"",)))
    tally = Tally()
    one("scanner-text", 3, 1, tally)
    assert tally.failures == ["scanner-text:3 IndexError: index out of range"]
