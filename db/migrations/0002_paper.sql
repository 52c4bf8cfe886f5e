-- Paper: count tables that two officers key, one blind of the other.

-- The state of every table that somebody has sat down to, as the events before made it. What each column holds, field
-- by field: docs/formats/ledger.md. `event` is the last that changed it; `summary` is what the board needs, `agreed` the figures that count; `state`, the
-- largest, comes last, so that reading the others does not touch it.
CREATE TABLE paper_table (
  bureau TEXT NOT NULL,
  contest TEXT NOT NULL,
  event INTEGER NOT NULL REFERENCES event (seq),
  summary TEXT NOT NULL CHECK (json_valid(summary)),
  agreed TEXT CHECK (json_valid(agreed)),
  state TEXT NOT NULL CHECK (json_valid(state)),
  PRIMARY KEY (bureau, contest)
) STRICT;

-- Which events are of which table: what stands behind a figure is found without reading the whole record.
CREATE TABLE table_event (
  bureau TEXT NOT NULL,
  contest TEXT NOT NULL,
  event INTEGER NOT NULL REFERENCES event (seq),
  PRIMARY KEY (bureau, contest, event)
) STRICT, WITHOUT ROWID;

-- The last remark on each soft code of a table; its words are in the event.
CREATE TABLE remark (
  bureau TEXT NOT NULL,
  contest TEXT NOT NULL,
  code TEXT NOT NULL,
  event INTEGER NOT NULL REFERENCES event (seq),
  PRIMARY KEY (bureau, contest, code)
) STRICT, WITHOUT ROWID;

-- What an officer is keying and has not handed in: no part of the record, and of no count. It outlives a crash.
CREATE TABLE draft (
  bureau TEXT NOT NULL,
  contest TEXT NOT NULL,
  entry INTEGER NOT NULL CHECK (entry IN (1, 2)),
  version INTEGER NOT NULL CHECK (version > 0),
  content TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (bureau, contest, entry)
) STRICT;
