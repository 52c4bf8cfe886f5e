-- People: accounts, who is signed in, signing keys. Worked out from events, but for `secret`.

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

-- What is kept sealed, and leaves no trace once another takes its place: no event holds it, only its digest.
CREATE TABLE secret (
  kind TEXT NOT NULL CHECK (kind IN ('password', 'key')),
  name TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (kind, name)
) STRICT, WITHOUT ROWID;
