-- Paper: ballots keyed one by one, in bundles, twice.

-- By which way a counting bureau counts: by table, or ballot by ballot.
CREATE TABLE way (
  bureau TEXT PRIMARY KEY,
  way TEXT NOT NULL CHECK (way IN ('table', 'ballots')),
  event INTEGER NOT NULL REFERENCES event (seq)
) STRICT, WITHOUT ROWID;

-- Ballots found in the urns of a bureau that counts ballot by ballot, before they are unfolded.
CREATE TABLE urn (
  bureau TEXT NOT NULL,
  contest TEXT NOT NULL,
  ballots INTEGER NOT NULL CHECK (ballots >= 0),
  event INTEGER NOT NULL REFERENCES event (seq),
  PRIMARY KEY (bureau, contest)
) STRICT, WITHOUT ROWID;

-- The state of every bundle that somebody has sat down to; `batch` is the batch in which its ballots were counted, once
-- both entries agree.
CREATE TABLE bundle (
  bureau TEXT NOT NULL,
  contest TEXT NOT NULL,
  bundle INTEGER NOT NULL CHECK (bundle > 0),
  event INTEGER NOT NULL REFERENCES event (seq),
  batch INTEGER REFERENCES batch (id),
  summary TEXT NOT NULL CHECK (json_valid(summary)),
  state TEXT NOT NULL CHECK (json_valid(state)),
  PRIMARY KEY (bureau, contest, bundle)
) STRICT;

-- Which events are of which bundle.
CREATE TABLE bundle_event (
  bureau TEXT NOT NULL,
  contest TEXT NOT NULL,
  bundle INTEGER NOT NULL,
  event INTEGER NOT NULL REFERENCES event (seq),
  PRIMARY KEY (bureau, contest, bundle, event)
) STRICT, WITHOUT ROWID;

-- What an officer is keying of a bundle and has not handed in: no part of the record.
CREATE TABLE bundle_draft (
  bureau TEXT NOT NULL,
  contest TEXT NOT NULL,
  bundle INTEGER NOT NULL,
  entry INTEGER NOT NULL CHECK (entry IN (1, 2)),
  version INTEGER NOT NULL CHECK (version > 0),
  content TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (bureau, contest, bundle, entry)
) STRICT;
