"""Schema step 5: around the queue to a province: what was told, settled, exported.

Owned by no thread. The one rule: a step that a database was ever written with is never
changed again.
"""

SQL = """
CREATE TABLE province_targets (
    target TEXT NOT NULL,
    cursor_at TEXT NOT NULL,
    cursor_case TEXT NOT NULL,
    round_at TEXT NOT NULL,
    sent INTEGER NOT NULL,
    failed INTEGER NOT NULL,
    PRIMARY KEY (target)
);
CREATE TABLE province_told (
    target TEXT NOT NULL,
    case_id TEXT NOT NULL,
    call_key TEXT NOT NULL,
    dataver INTEGER NOT NULL,
    digest TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (target, case_id, call_key)
);
CREATE TABLE province_settled (
    target TEXT NOT NULL,
    case_id TEXT NOT NULL,
    call_key TEXT NOT NULL,
    station TEXT NOT NULL,
    words {bytes} NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (target, case_id, call_key)
);
CREATE TABLE province_sheets (
    number BIGINT NOT NULL,
    organ TEXT NOT NULL,
    cases INTEGER NOT NULL,
    made TEXT NOT NULL,
    PRIMARY KEY (number)
);
CREATE TABLE province_sheet_rows (
    case_id TEXT NOT NULL,
    number BIGINT NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (case_id, number)
);
CREATE INDEX province_sheet_rows_number ON province_sheet_rows (number);
"""
