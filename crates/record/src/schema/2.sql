-- Version 2: corrections by hand, what coded each document, the way back from cleaned texts.

CREATE TABLE action (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO action VALUES (0, 'reject'), (1, 'edit'), (2, 'merge'), (3, 'split'), (4, 'withdraw');

CREATE TABLE correction (
  id INTEGER PRIMARY KEY,
  made INTEGER NOT NULL,
  author TEXT NOT NULL,
  reason TEXT NOT NULL,
  action INTEGER NOT NULL REFERENCES action (id),
  -- What is set, as JSON.
  change TEXT NOT NULL,
  withdrawn_by INTEGER REFERENCES correction (id)
);

-- The records that a correction is about, each as it stood before.
CREATE TABLE corrected (
  correction INTEGER NOT NULL REFERENCES correction (id),
  n INTEGER NOT NULL,
  -- The document's key, and the record's.
  doc TEXT NOT NULL,
  key INTEGER NOT NULL,
  record TEXT NOT NULL,
  -- Whether the coding that counts holds what the correction is about.
  met INTEGER NOT NULL,
  PRIMARY KEY (correction, n)
) WITHOUT ROWID;
CREATE INDEX corrected_doc ON corrected (doc);
CREATE INDEX corrected_key ON corrected (key);

-- Records that a merge ties to one another or that a split takes apart, by their numbers.
CREATE TABLE bond (
  record INTEGER NOT NULL,
  correction INTEGER NOT NULL REFERENCES correction (id),
  split INTEGER NOT NULL,
  PRIMARY KEY (record, correction)
) WITHOUT ROWID;
CREATE INDEX bond_correction ON bond (correction);

-- What codes: the program, the model, the lexicon as compiled and packed.
CREATE TABLE coder (id INTEGER PRIMARY KEY, hash INTEGER NOT NULL UNIQUE, program TEXT NOT NULL, model TEXT NOT NULL, lexicon BLOB NOT NULL);
ALTER TABLE document ADD COLUMN coder INTEGER REFERENCES coder (id);
CREATE INDEX document_replaced ON document (replaced_by) WHERE replaced_by IS NOT NULL;

-- The records as coded, where corrections made others of them; where the cleaned text stands in the text as given.
ALTER TABLE body ADD COLUMN coded BLOB;
ALTER TABLE body ADD COLUMN offsets BLOB;

-- What coding documents anew changed: 0 appeared, 1 vanished, 2 changed.
CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  coder INTEGER NOT NULL REFERENCES coder (id),
  document INTEGER NOT NULL REFERENCES document (id),
  what INTEGER NOT NULL,
  before TEXT,
  after TEXT
);
CREATE INDEX change_coder ON change (coder);

-- What is known of each feed that is polled.
CREATE TABLE feed (
  address TEXT PRIMARY KEY,
  etag TEXT,
  modified TEXT,
  -- Not before this time, and how many looks in a row failed.
  next INTEGER NOT NULL,
  failures INTEGER NOT NULL
) WITHOUT ROWID;

INSERT OR REPLACE INTO meta SELECT 'next_record', ifnull(max(first_record + records), 1) FROM document;
