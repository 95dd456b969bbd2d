"""Schema step 1: the journal, the views, and what is not journal.

Owned by no thread. The one rule: a step that a store was ever written with is never
changed again; what must be different is the next step.
"""

SQL = """
CREATE TABLE sealed (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    station TEXT NOT NULL,
    demonstration INTEGER NOT NULL,
    openings INTEGER NOT NULL
) STRICT;

CREATE TABLE entry (
    seq INTEGER PRIMARY KEY,
    epoch INTEGER NOT NULL,
    txn INTEGER NOT NULL,
    last_in_txn INTEGER NOT NULL,
    event_id TEXT NOT NULL UNIQUE,
    case_id TEXT,
    case_seq INTEGER NOT NULL,
    kind TEXT NOT NULL,
    business_date TEXT NOT NULL,
    hash TEXT NOT NULL,
    header BLOB NOT NULL
) STRICT;
CREATE INDEX entry_case ON entry (case_id, seq) WHERE case_id IS NOT NULL;

CREATE TABLE body (
    seq INTEGER PRIMARY KEY REFERENCES entry (seq),
    state TEXT NOT NULL,
    bytes BLOB
) STRICT;

CREATE TABLE signature (
    seq INTEGER PRIMARY KEY REFERENCES entry (seq),
    signature TEXT NOT NULL
) STRICT;

CREATE TRIGGER entry_never_changes BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'entries are append-only'); END;
CREATE TRIGGER entry_never_goes BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'entries are append-only'); END;
CREATE TRIGGER signature_never_changes BEFORE UPDATE ON signature
BEGIN SELECT RAISE(ABORT, 'signatures are append-only'); END;
CREATE TRIGGER signature_never_goes BEFORE DELETE ON signature
BEGIN SELECT RAISE(ABORT, 'signatures are append-only'); END;
CREATE TRIGGER body_only_purged BEFORE UPDATE ON body
WHEN NEW.seq IS NOT OLD.seq OR NEW.state <> 'purged' OR NEW.bytes IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a body may only be purged'); END;
CREATE TRIGGER body_never_goes BEFORE DELETE ON body
BEGIN SELECT RAISE(ABORT, 'a body may only be purged'); END;

CREATE TABLE case_view (
    id INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL UNIQUE,
    receipt TEXT NOT NULL,
    spoken TEXT NOT NULL,
    case_number TEXT NOT NULL,
    mode TEXT NOT NULL,
    stage TEXT NOT NULL,
    item_code TEXT NOT NULL,
    item_name TEXT NOT NULL,
    applicant TEXT NOT NULL,
    certificate TEXT NOT NULL,
    phone TEXT NOT NULL,
    business_date TEXT NOT NULL,
    updated TEXT NOT NULL,
    holder_kind TEXT NOT NULL,
    holder_id TEXT NOT NULL,
    promised_on TEXT NOT NULL,
    state TEXT NOT NULL,
    search TEXT NOT NULL,
    words TEXT NOT NULL
) STRICT;
CREATE INDEX case_stage ON case_view (stage, id);
CREATE VIRTUAL TABLE case_search USING fts5 (
    words, tokenize = "ascii tokenchars '_'",
    content = 'case_view', content_rowid = 'id', columnsize = 0
);

CREATE TABLE counter_view (
    business_date TEXT NOT NULL,
    hall TEXT NOT NULL,
    "window" TEXT NOT NULL,
    actor TEXT NOT NULL,
    item_code TEXT NOT NULL,
    name TEXT NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (business_date, hall, "window", actor, item_code, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE paper_view (
    paper_id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL,
    template TEXT NOT NULL,
    number TEXT NOT NULL,
    at TEXT NOT NULL,
    state TEXT NOT NULL,
    printer TEXT NOT NULL,
    job TEXT NOT NULL,
    code TEXT NOT NULL,
    copies INTEGER NOT NULL,
    reprint_of TEXT NOT NULL,
    blob TEXT NOT NULL
) STRICT;
CREATE INDEX paper_case ON paper_view (case_id);
CREATE INDEX paper_state ON paper_view (state);

CREATE TABLE number_view (
    day TEXT NOT NULL,
    serial INTEGER NOT NULL,
    receipt TEXT NOT NULL,
    case_id TEXT NOT NULL,
    state TEXT NOT NULL,
    PRIMARY KEY (day, serial)
) STRICT, WITHOUT ROWID;

CREATE TABLE judgement_view (
    event_id TEXT PRIMARY KEY,
    case_id TEXT NOT NULL,
    outcome TEXT NOT NULL,
    code TEXT NOT NULL,
    sentence TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX judgement_case ON judgement_view (case_id);
CREATE INDEX judgement_outcome ON judgement_view (outcome);

CREATE TABLE setting_view (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE "cursor" (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE draft (
    draft_id TEXT PRIMARY KEY,
    opened TEXT NOT NULL,
    saved TEXT NOT NULL,
    actor TEXT NOT NULL,
    "cursor" INTEGER NOT NULL
) STRICT;
CREATE TABLE draft_step (
    draft_id TEXT NOT NULL REFERENCES draft (draft_id) ON DELETE CASCADE,
    n INTEGER NOT NULL,
    kind TEXT NOT NULL,
    facts TEXT NOT NULL,
    PRIMARY KEY (draft_id, n)
) STRICT;
"""
