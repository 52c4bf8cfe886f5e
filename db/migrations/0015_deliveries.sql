-- Bureaus that counted on another machine: whose deliveries are taken, and the one of each bureau that stands. A batch can be
-- of the ballots of one.
DROP TABLE batch;

CREATE TABLE batch (
  id INTEGER PRIMARY KEY CHECK (id > 0),
  bureau TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('terminal', 'bulk', 'paper', 'delivery')),
  open INTEGER NOT NULL CHECK (open IN (0, 1))
) STRICT;

CREATE TABLE trusted_signer (
  bureau TEXT NOT NULL,
  -- SHA-256 of the public key.
  key TEXT NOT NULL,
  event INTEGER NOT NULL REFERENCES event (seq),
  PRIMARY KEY (bureau, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE delivery (
  bureau TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL CHECK (version > 0),
  -- SHA-256 of its text.
  manifest TEXT NOT NULL,
  event INTEGER NOT NULL REFERENCES event (seq)
) STRICT, WITHOUT ROWID;
