"""Schema step 2: records of what is no case (desk.record), all kinds in one table.

Owned by no thread. The one rule: a step that a store was ever written with is never changed
again.
"""

SQL = """
CREATE TABLE record_view (
    record_id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    case_id TEXT NOT NULL,
    day TEXT NOT NULL,
    due TEXT NOT NULL,
    title TEXT NOT NULL,
    subject TEXT NOT NULL,
    updated TEXT NOT NULL,
    data TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX record_kind ON record_view (kind, state, updated);
CREATE INDEX record_case ON record_view (case_id) WHERE case_id <> '';

CREATE TABLE pin (
    person_id TEXT PRIMARY KEY,
    verifier TEXT NOT NULL,
    failures INTEGER NOT NULL,
    blocked_until TEXT NOT NULL
) STRICT;
"""
