-- What the migrations make, for reading. Made by scripts/gen-schema-sql.ts; change a migration, not this file.

CREATE TABLE migration (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  name TEXT NOT NULL,
  checksum TEXT NOT NULL CHECK (length(checksum) = 64)
) STRICT;

CREATE TABLE event (
  seq INTEGER PRIMARY KEY CHECK (seq > 0),
  type TEXT NOT NULL CHECK (length(type) > 0),
  version INTEGER NOT NULL CHECK (version > 0),
  at TEXT,
  officer TEXT,
  data TEXT NOT NULL CHECK (json_valid(data)),
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  -- Secrecy: nothing tells when or by whom one ballot was scanned; only its batch has a time.
  CHECK (
    type NOT IN ('ballot-counted', 'ballot-duplicate', 'ballot-conflict', 'ballot-refused')
    OR (at IS NULL AND officer IS NULL)
  )
) STRICT;

CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN
  SELECT RAISE(ABORT, 'the record is append-only: an event cannot be changed');
END;

CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
BEGIN
  SELECT RAISE(ABORT, 'the record is append-only: an event cannot be removed');
END;

CREATE TRIGGER event_is_only_appended BEFORE INSERT ON event
WHEN NEW.seq IS NOT (SELECT ifnull(max(seq), 0) + 1 FROM event)
BEGIN
  SELECT RAISE(ABORT, 'the record is append-only: an event can only follow the last one');
END;

CREATE TABLE head (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  seq INTEGER NOT NULL REFERENCES event (seq),
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE ballot (
  token BLOB PRIMARY KEY CHECK (length(token) = 16),
  event INTEGER NOT NULL REFERENCES event (seq),
  batch INTEGER NOT NULL REFERENCES batch (id),
  state TEXT NOT NULL CHECK (state IN ('counted', 'undone', 'voided'))
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX ballot_by_batch ON ballot (batch, state, event);

CREATE TABLE cell (
  bureau TEXT NOT NULL,
  contest TEXT NOT NULL,
  field TEXT NOT NULL,
  list INTEGER NOT NULL CHECK (list >= 0),
  number INTEGER NOT NULL CHECK (number >= 0),
  value INTEGER NOT NULL CHECK (value >= 0),
  PRIMARY KEY (bureau, contest, field, list, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE scan_count (
  bureau TEXT PRIMARY KEY,
  counted INTEGER NOT NULL CHECK (counted >= 0),
  duplicate INTEGER NOT NULL CHECK (duplicate >= 0),
  conflict INTEGER NOT NULL CHECK (conflict >= 0),
  refused INTEGER NOT NULL CHECK (refused >= 0),
  undone INTEGER NOT NULL CHECK (undone >= 0),
  voided INTEGER NOT NULL CHECK (voided >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE paper_table (
  bureau TEXT NOT NULL,
  contest TEXT NOT NULL,
  event INTEGER NOT NULL REFERENCES event (seq),
  summary TEXT NOT NULL CHECK (json_valid(summary)),
  agreed TEXT CHECK (json_valid(agreed)),
  state TEXT NOT NULL CHECK (json_valid(state)),
  PRIMARY KEY (bureau, contest)
) STRICT;

CREATE TABLE table_event (
  bureau TEXT NOT NULL,
  contest TEXT NOT NULL,
  event INTEGER NOT NULL REFERENCES event (seq),
  PRIMARY KEY (bureau, contest, event)
) STRICT, WITHOUT ROWID;

CREATE TABLE remark (
  bureau TEXT NOT NULL,
  contest TEXT NOT NULL,
  code TEXT NOT NULL,
  event INTEGER NOT NULL REFERENCES event (seq),
  PRIMARY KEY (bureau, contest, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
  bureau TEXT NOT NULL,
  contest TEXT NOT NULL,
  entry INTEGER NOT NULL CHECK (entry IN (1, 2)),
  version INTEGER NOT NULL CHECK (version > 0),
  content TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (bureau, contest, entry)
) STRICT;

CREATE TABLE suspect (
  bureau TEXT NOT NULL,
  suspect INTEGER NOT NULL CHECK (suspect > 0),
  contest TEXT NOT NULL,
  event INTEGER NOT NULL REFERENCES event (seq),
  open INTEGER NOT NULL CHECK (open IN (0, 1)),
  state TEXT NOT NULL CHECK (json_valid(state)), batch INTEGER REFERENCES batch (id),
  PRIMARY KEY (bureau, suspect)
) STRICT;

CREATE TABLE ballot_type (
  bureau TEXT NOT NULL,
  contests TEXT NOT NULL CHECK (length(contests) > 0),
  counted INTEGER NOT NULL CHECK (counted >= 0),
  PRIMARY KEY (bureau, contests)
) STRICT, WITHOUT ROWID;

CREATE TABLE way (
  bureau TEXT PRIMARY KEY,
  way TEXT NOT NULL CHECK (way IN ('table', 'ballots')),
  event INTEGER NOT NULL REFERENCES event (seq)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE bundle_event (
  bureau TEXT NOT NULL,
  contest TEXT NOT NULL,
  bundle INTEGER NOT NULL,
  event INTEGER NOT NULL REFERENCES event (seq),
  PRIMARY KEY (bureau, contest, bundle, event)
) STRICT, WITHOUT ROWID;

CREATE TABLE bundle_draft (
  bureau TEXT NOT NULL,
  contest TEXT NOT NULL,
  bundle INTEGER NOT NULL,
  entry INTEGER NOT NULL CHECK (entry IN (1, 2)),
  version INTEGER NOT NULL CHECK (version > 0),
  content TEXT NOT NULL CHECK (json_valid(content)),
  PRIMARY KEY (bureau, contest, bundle, entry)
) STRICT;

CREATE TABLE urn (
  bureau TEXT NOT NULL,
  contest TEXT NOT NULL,
  ballots INTEGER CHECK (ballots >= 0),
  state TEXT NOT NULL CHECK (json_valid(state)),
  event INTEGER NOT NULL REFERENCES event (seq),
  PRIMARY KEY (bureau, contest)
) STRICT, WITHOUT ROWID;

CREATE TABLE suspect_event (
  bureau TEXT NOT NULL,
  suspect INTEGER NOT NULL CHECK (suspect > 0),
  event INTEGER NOT NULL REFERENCES event (seq),
  PRIMARY KEY (bureau, suspect, event)
) STRICT, WITHOUT ROWID;

CREATE TABLE station_kinds (
  bureau TEXT NOT NULL,
  municipality TEXT NOT NULL,
  station INTEGER NOT NULL CHECK (station > 0),
  kinds TEXT CHECK (json_valid(kinds)),
  state TEXT NOT NULL CHECK (json_valid(state)),
  events INTEGER NOT NULL CHECK (events > 0),
  event INTEGER NOT NULL REFERENCES event (seq),
  PRIMARY KEY (bureau, municipality, station)
) STRICT, WITHOUT ROWID;

CREATE TABLE transfer_event (
  transfer INTEGER NOT NULL CHECK (transfer > 0),
  event INTEGER NOT NULL REFERENCES event (seq),
  PRIMARY KEY (transfer, event)
) STRICT, WITHOUT ROWID;

CREATE TABLE account (
  name TEXT NOT NULL PRIMARY KEY,
  person TEXT NOT NULL,
  role TEXT NOT NULL,
  -- temporary: its officer must change the password before anything else.
  state TEXT NOT NULL CHECK (state IN ('temporary', 'active', 'closed')),
  -- SHA-256 of the password as it is kept; NULL: a practice officer with the published one.
  password TEXT,
  created INTEGER NOT NULL REFERENCES event (seq),
  event INTEGER NOT NULL REFERENCES event (seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE sign_in (
  -- As it was given: nobody need have it.
  name TEXT NOT NULL PRIMARY KEY,
  -- The event by which its officer signed in and is signed in still.
  session INTEGER REFERENCES event (seq),
  failures INTEGER NOT NULL CHECK (failures >= 0),
  last_failure TEXT,
  event INTEGER NOT NULL REFERENCES event (seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE signing_key (
  id TEXT NOT NULL PRIMARY KEY,
  officer TEXT NOT NULL,
  public_key TEXT NOT NULL,
  -- SHA-256 of the private key as it is kept, sealed.
  sealed TEXT NOT NULL,
  made INTEGER NOT NULL REFERENCES event (seq),
  revoked INTEGER REFERENCES event (seq),
  event INTEGER NOT NULL REFERENCES event (seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE secret (
  kind TEXT NOT NULL CHECK (kind IN ('password', 'key')),
  name TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (kind, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE report (
  bureau TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL CHECK (version > 0),
  state TEXT NOT NULL CHECK (state IN ('draft', 'presented', 'returned', 'initialled', 'signed', 'closed')),
  frozen INTEGER NOT NULL CHECK (frozen IN (0, 1)),
  event INTEGER NOT NULL REFERENCES event (seq),
  standing TEXT NOT NULL CHECK (json_valid(standing))
) STRICT, WITHOUT ROWID;

CREATE TABLE report_event (
  bureau TEXT NOT NULL,
  event INTEGER NOT NULL REFERENCES event (seq),
  PRIMARY KEY (bureau, event)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE delivered_transfer (
  bureau TEXT NOT NULL,
  -- Its number there.
  transfer INTEGER NOT NULL CHECK (transfer > 0),
  -- How it stands there, as canonical JSON.
  told TEXT NOT NULL,
  event INTEGER NOT NULL REFERENCES event (seq),
  PRIMARY KEY (bureau, transfer)
) STRICT, WITHOUT ROWID;
