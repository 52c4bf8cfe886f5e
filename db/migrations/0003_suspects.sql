-- Paper: suspect ballots, on which the bureau decides.

-- The state of every ballot that was set aside, as the events before made it (docs/formats/ledger.md). `event` is the
-- last of them and `events` how many there are; `open` is 1 while no decision stands.
CREATE TABLE suspect (
  bureau TEXT NOT NULL,
  suspect INTEGER NOT NULL CHECK (suspect > 0),
  contest TEXT NOT NULL,
  event INTEGER NOT NULL REFERENCES event (seq),
  events INTEGER NOT NULL CHECK (events > 0),
  open INTEGER NOT NULL CHECK (open IN (0, 1)),
  state TEXT NOT NULL CHECK (json_valid(state)),
  PRIMARY KEY (bureau, suspect)
) STRICT;
