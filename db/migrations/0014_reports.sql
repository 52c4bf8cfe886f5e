-- Sign-off: where the report of each bureau stands, and which events are of it. The report of the whole office has the empty
-- name for its bureau, which no bureau can have. `frozen` is 1 while nothing may change that the report says.
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
