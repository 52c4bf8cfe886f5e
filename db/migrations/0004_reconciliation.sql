-- Reconciliation: ballots by type, what polling stations declared of them, and ballots sent on to the right bureau.

-- QR ballots that count, by bureau and by what they hold: the ids of the contests, joined by `+`.
CREATE TABLE ballot_type (
  bureau TEXT NOT NULL,
  contests TEXT NOT NULL CHECK (length(contests) > 0),
  counted INTEGER NOT NULL CHECK (counted >= 0),
  PRIMARY KEY (bureau, contests)
) STRICT, WITHOUT ROWID;

-- Which events declare the voter kinds of which polling station. The last one counts; its figures are in the event.
CREATE TABLE station_kinds (
  bureau TEXT NOT NULL,
  municipality TEXT NOT NULL,
  station INTEGER NOT NULL CHECK (station > 0),
  event INTEGER NOT NULL REFERENCES event (seq),
  PRIMARY KEY (bureau, municipality, station, event)
) STRICT, WITHOUT ROWID;

-- Every transfer under the number of the event that sent it, as the last `event` left it.
CREATE TABLE transfer (
  id INTEGER PRIMARY KEY REFERENCES event (seq),
  from_bureau TEXT NOT NULL,
  from_contest TEXT NOT NULL,
  to_bureau TEXT NOT NULL,
  to_contest TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('sent', 'received', 'mismatch', 'withdrawn')),
  sender TEXT NOT NULL,
  ballots INTEGER NOT NULL CHECK (ballots > 0),
  receiver TEXT,
  received INTEGER CHECK (received >= 0),
  events INTEGER NOT NULL CHECK (events > 0),
  event INTEGER NOT NULL REFERENCES event (seq),
  CHECK ((receiver IS NULL) = (received IS NULL))
) STRICT;
