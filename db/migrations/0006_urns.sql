-- Ballots found in the urns of a bureau that counts ballot by ballot are said by two officers, each without the other's.

DROP TABLE urn;

-- How far that is: `ballots` once two officers have said the same, and in `state` the last word of each, by the last
-- `event`.
CREATE TABLE urn (
  bureau TEXT NOT NULL,
  contest TEXT NOT NULL,
  ballots INTEGER CHECK (ballots >= 0),
  state TEXT NOT NULL CHECK (json_valid(state)),
  event INTEGER NOT NULL REFERENCES event (seq),
  PRIMARY KEY (bureau, contest)
) STRICT, WITHOUT ROWID;
