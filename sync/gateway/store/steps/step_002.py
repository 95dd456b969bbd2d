"""Schema step 2: the county first in every key, so that one schema runs on one or many servers.

Owned by no thread. The one rule: a station's county is the first 6 digits of its id; what
hangs on a station, its hall or its case goes there. What is the whole platform's has "".
"""

SQL = """
CREATE TABLE region_of_hall AS
SELECT DISTINCT substr(station, 1, 6) AS region, hall FROM stations
UNION SELECT DISTINCT substr(station, 1, 6), hall FROM entries;

CREATE TABLE halls_2 (
    region TEXT NOT NULL,
    hall TEXT NOT NULL,
    name TEXT NOT NULL,
    feed_seq BIGINT NOT NULL,
    PRIMARY KEY (region, hall)
);
INSERT INTO halls_2 (region, hall, name, feed_seq)
SELECT place.region, old.hall, old.name, old.feed_seq FROM halls AS old
JOIN region_of_hall AS place ON place.hall = old.hall;

CREATE TABLE stations_2 (
    region TEXT NOT NULL,
    station TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    public TEXT NOT NULL,
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
    PRIMARY KEY (region, station)
);
INSERT INTO stations_2 (region, station, epoch, public, code, hall, hall_name, "window", name,
kind, demonstration, state, head_seq, head_hash, seen)
SELECT substr(old.station, 1, 6), old.station, old.epoch, old.public, old.code, old.hall,
old.hall_name, old."window", old.name, old.kind, old.demonstration, old.state, old.head_seq,
old.head_hash, old.seen FROM stations AS old;

CREATE TABLE codes_2 (
    region TEXT NOT NULL,
    digest TEXT NOT NULL,
    station TEXT NOT NULL,
    expires_ms BIGINT NOT NULL,
    used_at TEXT NOT NULL,
    PRIMARY KEY (region, digest)
);
INSERT INTO codes_2 (region, digest, station, expires_ms, used_at)
SELECT substr(old.station, 13, 6), old.digest, old.station, old.expires_ms, old.used_at FROM
codes AS old;

CREATE TABLE nonces_2 (
    region TEXT NOT NULL,
    station TEXT NOT NULL,
    nonce TEXT NOT NULL,
    time_ms BIGINT NOT NULL,
    PRIMARY KEY (region, station, nonce)
);
INSERT INTO nonces_2 (region, station, nonce, time_ms)
SELECT substr(old.station, 1, 6), old.station, old.nonce, old.time_ms FROM nonces AS old;

CREATE TABLE entries_2 (
    region TEXT NOT NULL,
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
    header {bytes} NOT NULL,
    state TEXT NOT NULL,
    body {bytes},
    recorded TEXT NOT NULL,
    PRIMARY KEY (region, station, epoch, seq)
);
INSERT INTO entries_2 (region, station, epoch, seq, event_id, case_id, kind, hall, "window",
business_date, hash, header, state, body, recorded)
SELECT substr(old.station, 1, 6), old.station, old.epoch, old.seq, old.event_id, old.case_id,
old.kind, old.hall, old."window", old.business_date, old.hash, old.header, old.state,
old.body, old.recorded FROM entries AS old;

CREATE TABLE forks_2 (
    region TEXT NOT NULL,
    station TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    seq BIGINT NOT NULL,
    recorded_hash TEXT NOT NULL,
    offered_hash TEXT NOT NULL,
    offered_seq BIGINT NOT NULL,
    offered_head TEXT NOT NULL,
    signature TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (region, station, epoch, seq, offered_head, at)
);
INSERT INTO forks_2 (region, station, epoch, seq, recorded_hash, offered_hash, offered_seq,
offered_head, signature, at)
SELECT DISTINCT substr(old.station, 1, 6), old.station, old.epoch, old.seq, old.recorded_hash,
old.offered_hash, old.offered_seq, old.offered_head, old.signature, old.at FROM forks AS old;

CREATE TABLE feed_2 (
    region TEXT NOT NULL,
    hall TEXT NOT NULL,
    feed_seq BIGINT NOT NULL,
    event_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    case_id TEXT,
    at TEXT NOT NULL,
    data {bytes} NOT NULL,
    signature TEXT NOT NULL,
    PRIMARY KEY (region, hall, feed_seq)
);
INSERT INTO feed_2 (region, hall, feed_seq, event_id, kind, case_id, at, data, signature)
SELECT place.region, old.hall, old.feed_seq, old.event_id, old.kind, old.case_id, old.at,
old.data, old.signature FROM feed AS old
JOIN region_of_hall AS place ON place.hall = old.hall;

CREATE TABLE cases_2 (
    region TEXT NOT NULL,
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
    body {bytes} NOT NULL,
    updated TEXT NOT NULL,
    PRIMARY KEY (region, case_id)
);
INSERT INTO cases_2 (region, case_id, hall, receipt, spoken, case_number, query_code,
certificate, stage, item_name, applicant_masked, holder_kind, holder_id, holder_name,
last_event, waits, body, updated)
SELECT COALESCE(
    (SELECT min(place.region) FROM region_of_hall AS place
     WHERE place.hall = old.hall AND old.receipt LIKE 'SJ' || place.region || '%'),
    (SELECT min(place.region) FROM region_of_hall AS place WHERE place.hall = old.hall),
    substr(old.receipt, 3, 6)
), old.case_id, old.hall, old.receipt, old.spoken, old.case_number, old.query_code,
old.certificate, old.stage, old.item_name, old.applicant_masked, old.holder_kind,
old.holder_id, old.holder_name, old.last_event, old.waits, old.body, old.updated FROM cases AS
old;

CREATE TABLE judgements_2 (
    region TEXT NOT NULL,
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
    PRIMARY KEY (region, event_id)
);
INSERT INTO judgements_2 (region, event_id, station, epoch, seq, case_id, kind, outcome, code,
amends, amended_by)
SELECT substr(old.station, 1, 6), old.event_id, old.station, old.epoch, old.seq, old.case_id,
old.kind, old.outcome, old.code, old.amends, old.amended_by FROM judgements AS old;

CREATE TABLE meta_2 (
    region TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (region, name)
);
INSERT INTO meta_2 (region, name, value)
SELECT '', name, value FROM meta
WHERE name NOT LIKE 'escalated:%' AND name NOT LIKE 'giveaway:%';
INSERT INTO meta_2 (region, name, value)
SELECT substr(name, 11, 6), name, value FROM meta WHERE name LIKE 'escalated:%';
INSERT INTO meta_2 (region, name, value)
SELECT substr(value, {find_station} + 12, 6), name, value FROM meta WHERE name LIKE
'giveaway:%';

DROP TABLE meta;
ALTER TABLE meta_2 RENAME TO meta;

DROP TABLE judgements;
ALTER TABLE judgements_2 RENAME TO judgements;
CREATE INDEX judgements_case ON judgements (region, case_id);
DROP TABLE cases;
ALTER TABLE cases_2 RENAME TO cases;
CREATE INDEX cases_receipt ON cases (region, receipt);
CREATE INDEX cases_spoken ON cases (region, spoken);
CREATE INDEX cases_number ON cases (region, case_number);
CREATE INDEX cases_query ON cases (region, query_code);
CREATE INDEX cases_certificate ON cases (region, certificate);
DROP TABLE feed;
ALTER TABLE feed_2 RENAME TO feed;
DROP TABLE forks;
ALTER TABLE forks_2 RENAME TO forks;
DROP TABLE entries;
ALTER TABLE entries_2 RENAME TO entries;
CREATE INDEX entries_event ON entries (region, event_id);
CREATE INDEX entries_case ON entries (region, case_id);
CREATE INDEX entries_day ON entries (region, hall, business_date);
DROP TABLE nonces;
ALTER TABLE nonces_2 RENAME TO nonces;
CREATE INDEX nonces_time ON nonces (region, time_ms);
DROP TABLE codes;
ALTER TABLE codes_2 RENAME TO codes;
DROP TABLE stations;
ALTER TABLE stations_2 RENAME TO stations;
DROP TABLE halls;
ALTER TABLE halls_2 RENAME TO halls;

DROP TABLE region_of_hall;
"""
