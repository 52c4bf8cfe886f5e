-- Paper: a suspect ballot of a bundle counts once it is decided.

-- `batch` is the one in which its ballot was counted by the decision that stands.
ALTER TABLE suspect ADD COLUMN batch INTEGER REFERENCES batch (id);
