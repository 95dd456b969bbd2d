"""Schema step 4: what was recorded and waits for its judgement, one row per push.

Owned by no thread. The one rule: a step that a database was ever written with is never
changed again.
"""

SQL = """
CREATE TABLE unjudged (
    region TEXT NOT NULL,
    station TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    first BIGINT NOT NULL,
    last BIGINT NOT NULL,
    hall TEXT NOT NULL,
    known TEXT NOT NULL,
    recorded TEXT NOT NULL,
    PRIMARY KEY (region, station, epoch, first)
);
CREATE INDEX unjudged_hall ON unjudged (region, hall, recorded);
"""
