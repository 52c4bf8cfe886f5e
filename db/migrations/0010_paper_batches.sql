-- A batch of paper is of ballots that two officers keyed alike, not of a scanner.

DROP TABLE batch;

CREATE TABLE batch (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  bureau TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('terminal', 'bulk', 'paper')),
  open INTEGER NOT NULL CHECK (open IN (0, 1))
) STRICT;
