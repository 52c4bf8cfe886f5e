-- Paper: which events are of which suspect ballot. A count table may be older than the last decision on one of its ballots.
CREATE TABLE suspect_event (
  bureau TEXT NOT NULL,
  suspect INTEGER NOT NULL CHECK (suspect > 0),
  event INTEGER NOT NULL REFERENCES event (seq),
  PRIMARY KEY (bureau, suspect, event)
) STRICT, WITHOUT ROWID;

-- How many there are follows from it.
ALTER TABLE suspect DROP COLUMN events;
