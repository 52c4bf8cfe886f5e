-- What a polling station declares of its voters by kind is said by two officers, each without the other's figures.

DROP TABLE station_kinds;

-- How far that is: `kinds` once two officers have said the same, and in `state` the last word of each, by the last of
-- `events` events.
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
