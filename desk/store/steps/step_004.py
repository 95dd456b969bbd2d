"""Schema step 4: a case by the further numbers that stand on its papers.

Owned by no thread. The one rule: a step that a store was ever written with is never changed
again.

Query code, document numbers and licence number are taken out of the state of the case by
triggers, so that rows of the case view stay as the fold writes them and a rebuild compares
equal on every store.
"""

_NUMBERS = (
    "json_extract(CASE WHEN json_valid({0}.state) THEN {0}.state ELSE '{{}}' END,"
    " '$.query_code', '$.document_number', '$.licence_number', '$.decision.number',"
    " '$.decision.licence.number')"
)
# DISTINCT: inside a trigger the policy of the outer statement stands, not OR IGNORE.
_FOUND = "SELECT DISTINCT value, {0}.id FROM json_each({1}) WHERE type = 'text' AND value <> ''"


def _numbers(row: str) -> str:
    return _NUMBERS.format(row)


def _found(row: str) -> str:
    return _FOUND.format(row, _numbers(row))


SQL = f"""
CREATE TABLE case_printed (
    number TEXT NOT NULL,
    id INTEGER NOT NULL,
    PRIMARY KEY (number, id)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO case_printed (number, id)
    SELECT j.value, c.id FROM case_view c, json_each({_numbers("c")}) j
    WHERE j.type = 'text' AND j.value <> '' ORDER BY j.value;

CREATE TRIGGER case_printed_came AFTER INSERT ON case_view
BEGIN
    INSERT OR IGNORE INTO case_printed (number, id) {_found("NEW")};
END;
CREATE TRIGGER case_printed_went AFTER DELETE ON case_view
BEGIN
    DELETE FROM case_printed WHERE id = OLD.id
        AND number IN (SELECT value FROM json_each({_numbers("OLD")}));
END;
CREATE TRIGGER case_printed_moved AFTER UPDATE OF state ON case_view
WHEN {_numbers("NEW")} IS NOT {_numbers("OLD")}
BEGIN
    DELETE FROM case_printed WHERE id = OLD.id
        AND number IN (SELECT value FROM json_each({_numbers("OLD")}));
    INSERT OR IGNORE INTO case_printed (number, id) {_found("NEW")};
END;
"""  # noqa: S608 - fixed words above
