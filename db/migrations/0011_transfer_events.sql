-- Paper: which events are of which transfer. What both bureaus wrote about it, and who withdrew it, is read from them.
CREATE TABLE transfer_event (
  transfer INTEGER NOT NULL CHECK (transfer > 0),
  event INTEGER NOT NULL REFERENCES event (seq),
  PRIMARY KEY (transfer, event)
) STRICT, WITHOUT ROWID;

-- How many there are follows from it.
ALTER TABLE transfer DROP COLUMN events;
