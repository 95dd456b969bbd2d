"""Schema step 3: lists of a million cases by place, and looking one up by any number.

Owned by no thread. The one rule: a step that a store was ever written with is never changed
again.

`case_cell` counts the cases of each block of 1,024 ids by what lists filter for; triggers
keep it, so that whoever writes a case cannot forget it. From the cells come the length of a
list and the block in which a place lies, without walking a million rows.
"""

SQL = """
CREATE INDEX case_line ON case_view (id, stage, holder_id, business_date, promised_on);
CREATE INDEX case_by_receipt ON case_view (receipt) WHERE receipt <> '';
CREATE INDEX case_by_spoken ON case_view (spoken) WHERE spoken <> '';
CREATE INDEX case_by_number ON case_view (case_number) WHERE case_number <> '';
CREATE INDEX case_by_certificate ON case_view (certificate) WHERE certificate <> '';
CREATE INDEX case_by_phone ON case_view (phone) WHERE phone <> '';
CREATE INDEX case_by_applicant ON case_view (applicant) WHERE applicant <> '';

CREATE TABLE case_cell (
    block INTEGER NOT NULL,
    stage TEXT NOT NULL,
    holder_id TEXT NOT NULL,
    business_date TEXT NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (block, stage, holder_id, business_date)
) STRICT, WITHOUT ROWID;
INSERT INTO case_cell (block, stage, holder_id, business_date, n)
    SELECT id >> 10, stage, holder_id, business_date, count(*) FROM case_view
    GROUP BY 1, 2, 3, 4;

CREATE TRIGGER case_cell_came AFTER INSERT ON case_view
BEGIN
    INSERT INTO case_cell (block, stage, holder_id, business_date, n)
    VALUES (NEW.id >> 10, NEW.stage, NEW.holder_id, NEW.business_date, 1)
    ON CONFLICT (block, stage, holder_id, business_date) DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER case_cell_went AFTER DELETE ON case_view
BEGIN
    UPDATE case_cell SET n = n - 1 WHERE block = OLD.id >> 10 AND stage = OLD.stage
        AND holder_id = OLD.holder_id AND business_date = OLD.business_date;
END;
CREATE TRIGGER case_cell_moved
AFTER UPDATE OF stage, holder_id, business_date ON case_view
WHEN (NEW.stage, NEW.holder_id, NEW.business_date)
    <> (OLD.stage, OLD.holder_id, OLD.business_date)
BEGIN
    UPDATE case_cell SET n = n - 1 WHERE block = OLD.id >> 10 AND stage = OLD.stage
        AND holder_id = OLD.holder_id AND business_date = OLD.business_date;
    INSERT INTO case_cell (block, stage, holder_id, business_date, n)
    VALUES (NEW.id >> 10, NEW.stage, NEW.holder_id, NEW.business_date, 1)
    ON CONFLICT (block, stage, holder_id, business_date) DO UPDATE SET n = n + 1;
END;

CREATE INDEX entry_day ON entry (business_date, seq);
"""
