"""Schema step 3: files that count, whole and proven, in the gateway's folder of files.

Owned by no thread. The one rule: a step that a database was ever written with is never
changed again.
"""

SQL = """
CREATE TABLE blobs (
    region TEXT NOT NULL,
    station TEXT NOT NULL,
    digest TEXT NOT NULL,
    size BIGINT NOT NULL,
    recorded TEXT NOT NULL,
    PRIMARY KEY (region, station, digest)
);
"""
