-- Paper: a transfer has a running number, no longer that of the event that sent it: by the numbers of events one could count
-- the ballots scanned between two of them, and a report, which leaves the office, names its transfers.
DROP TABLE transfer;

CREATE TABLE transfer (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  from_bureau TEXT NOT NULL,
  from_contest TEXT NOT NULL,
  to_bureau TEXT NOT NULL,
  to_contest TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('sent', 'received', 'mismatch', 'withdrawn')),
  sender TEXT NOT NULL,
  ballots INTEGER NOT NULL CHECK (ballots > 0),
  receiver TEXT,
  received INTEGER CHECK (received >= 0),
  -- The events that sent it, and the last of it.
  sent INTEGER NOT NULL REFERENCES event (seq),
  event INTEGER NOT NULL REFERENCES event (seq),
  CHECK ((receiver IS NULL) = (received IS NULL))
) STRICT;

-- Transfers as a bureau tells them that counted on another machine: what its report and those of others are held against.
CREATE TABLE delivered_transfer (
  bureau TEXT NOT NULL,
  -- Its number there.
  transfer INTEGER NOT NULL CHECK (transfer > 0),
  -- How it stands there, as canonical JSON.
  told TEXT NOT NULL,
  event INTEGER NOT NULL REFERENCES event (seq),
  PRIMARY KEY (bureau, transfer)
) STRICT, WITHOUT ROWID;
