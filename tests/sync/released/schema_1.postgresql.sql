CREATE TABLE cases (
    case_id TEXT NOT NULL,
    hall TEXT NOT NULL,
    receipt TEXT NOT NULL,
    spoken TEXT NOT NULL,
    case_number TEXT NOT NULL,
    query_code TEXT NOT NULL,
    certificate TEXT NOT NULL,
    stage TEXT NOT NULL,
    item_name TEXT NOT NULL,
    applicant_masked TEXT NOT NULL,
    holder_kind TEXT NOT NULL,
    holder_id TEXT NOT NULL,
    holder_name TEXT NOT NULL,
    last_event TEXT NOT NULL,
    waits TEXT NOT NULL,
    body BYTEA NOT NULL,
    updated TEXT NOT NULL,
    PRIMARY KEY (case_id)
);

CREATE INDEX cases_certificate ON cases (certificate);

CREATE INDEX cases_number ON cases (case_number);

CREATE INDEX cases_query ON cases (query_code);

CREATE INDEX cases_receipt ON cases (receipt);

CREATE INDEX cases_spoken ON cases (spoken);

CREATE TABLE catalogues (
    number BIGINT NOT NULL,
    hash TEXT NOT NULL,
    effective TEXT NOT NULL,
    made TEXT NOT NULL,
    package BYTEA NOT NULL,
    PRIMARY KEY (number)
);

CREATE INDEX catalogues_hash ON catalogues (hash);

CREATE TABLE codes (
    digest TEXT NOT NULL,
    station TEXT NOT NULL,
    expires_ms BIGINT NOT NULL,
    used_at TEXT NOT NULL,
    PRIMARY KEY (digest)
);

CREATE TABLE entries (
    station TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    seq BIGINT NOT NULL,
    event_id TEXT NOT NULL,
    case_id TEXT,
    kind TEXT NOT NULL,
    hall TEXT NOT NULL,
    "window" TEXT NOT NULL,
    business_date TEXT NOT NULL,
    hash TEXT NOT NULL,
    header BYTEA NOT NULL,
    state TEXT NOT NULL,
    body BYTEA,
    recorded TEXT NOT NULL,
    PRIMARY KEY (station, epoch, seq)
);

CREATE INDEX entries_case ON entries (case_id);

CREATE INDEX entries_day ON entries (hall, business_date);

CREATE INDEX entries_event ON entries (event_id);

CREATE TABLE feed (
    hall TEXT NOT NULL,
    feed_seq BIGINT NOT NULL,
    event_id VARCHAR(36) NOT NULL,
    kind TEXT NOT NULL,
    case_id TEXT,
    at TEXT NOT NULL,
    data BYTEA NOT NULL,
    signature TEXT NOT NULL,
    PRIMARY KEY (hall, feed_seq),
    UNIQUE (event_id)
);

CREATE TABLE forks (
    n SERIAL NOT NULL,
    station TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    seq BIGINT NOT NULL,
    recorded_hash TEXT NOT NULL,
    offered_hash TEXT NOT NULL,
    offered_seq BIGINT NOT NULL,
    offered_head TEXT NOT NULL,
    signature TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (n)
);

CREATE TABLE halls (
    hall TEXT NOT NULL,
    name TEXT NOT NULL,
    feed_seq BIGINT NOT NULL,
    PRIMARY KEY (hall)
);

CREATE TABLE judgements (
    event_id TEXT NOT NULL,
    station TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    seq BIGINT NOT NULL,
    case_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    outcome TEXT NOT NULL,
    code TEXT NOT NULL,
    amends TEXT NOT NULL,
    amended_by TEXT NOT NULL,
    PRIMARY KEY (event_id)
);

CREATE INDEX judgements_case ON judgements (case_id);

CREATE TABLE meta (
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (name)
);

CREATE TABLE nonces (
    station TEXT NOT NULL,
    nonce TEXT NOT NULL,
    time_ms BIGINT NOT NULL,
    PRIMARY KEY (station, nonce)
);

CREATE INDEX ix_nonces_time_ms ON nonces (time_ms);

CREATE TABLE province_calls (
    target TEXT NOT NULL,
    case_id TEXT NOT NULL,
    call_key TEXT NOT NULL,
    place INTEGER NOT NULL,
    call TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL,
    tries INTEGER NOT NULL,
    next_ms BIGINT NOT NULL,
    made TEXT NOT NULL,
    sent TEXT NOT NULL,
    version INTEGER NOT NULL,
    PRIMARY KEY (target, case_id, call_key)
);

CREATE INDEX province_due ON province_calls (target, state, next_ms);

CREATE TABLE stations (
    station TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    public TEXT NOT NULL,
    region TEXT NOT NULL,
    code TEXT NOT NULL,
    hall TEXT NOT NULL,
    hall_name TEXT NOT NULL,
    "window" TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    demonstration BOOLEAN NOT NULL,
    state TEXT NOT NULL,
    head_seq BIGINT NOT NULL,
    head_hash TEXT NOT NULL,
    seen TEXT NOT NULL,
    PRIMARY KEY (station)
);
