"""Schema step 6: which further databases hold counties, and which county lies where.

Owned by no thread. The one rule: a step that a database was ever written with is never
changed again.
"""

SQL = """
CREATE TABLE shards (
    name TEXT NOT NULL,
    url TEXT NOT NULL,
    PRIMARY KEY (name)
);
CREATE TABLE placements (
    region TEXT NOT NULL,
    shard TEXT NOT NULL,
    PRIMARY KEY (region)
);
"""
