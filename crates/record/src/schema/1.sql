-- Version 1: documents, sentences, records, parties, sources. docs/record.md explains it for readers.

CREATE TABLE kind (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO kind VALUES (0, 'event'), (1, 'position'), (2, 'deadline');

CREATE TABLE role (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO role VALUES (0, 'actor'), (1, 'recipient'), (2, 'speaker'), (3, 'holder'), (4, 'addressee'), (5, 'party');

CREATE TABLE precision (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO precision VALUES (0, 'day'), (1, 'month'), (2, 'year'), (3, 'published');

CREATE TABLE status (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO status VALUES (0, 'coded'), (1, 'other language'), (2, 'imported');

-- What a record says: an event type, a stance, what happens at a deadline.
CREATE TABLE type (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO type VALUES (0, 'AGREE'), (1, 'CONSULT'), (2, 'SUPPORT'), (3, 'CONCEDE'), (4, 'COOPERATE'), (5, 'AID'),
  (6, 'RETREAT'), (7, 'REQUEST'), (8, 'ACCUSE'), (9, 'REJECT'), (10, 'THREATEN'), (11, 'PROTEST'), (12, 'SANCTION'),
  (13, 'MOBILIZE'), (14, 'COERCE'), (15, 'ASSAULT'), (32, 'supports'), (33, 'opposes'), (34, 'demands'), (35, 'offers'),
  (36, 'accepts'), (37, 'refuses'), (48, 'expires'), (49, 'due'), (50, 'takes_effect'), (51, 'ultimatum');

CREATE TABLE publisher (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE name (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE COLLATE NOCASE);
CREATE TABLE issue (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, label TEXT NOT NULL);

CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL,
  content INTEGER NOT NULL,
  date INTEGER,
  publisher INTEGER REFERENCES publisher (id),
  url TEXT,
  title TEXT,
  language TEXT,
  status INTEGER NOT NULL REFERENCES status (id),
  replaced_by INTEGER REFERENCES document (id),
  added INTEGER NOT NULL,
  first_record INTEGER NOT NULL,
  records INTEGER NOT NULL,
  first_sentence INTEGER NOT NULL,
  sentences INTEGER NOT NULL,
  -- The smallest content hash of its copies; null for a document that has none.
  copies INTEGER,
  signature BLOB,
  story BLOB NOT NULL
);
CREATE INDEX document_copies ON document (copies) WHERE copies IS NOT NULL;
CREATE INDEX document_key ON document (key);
CREATE INDEX document_publisher ON document (publisher, date);
CREATE INDEX document_sentence ON document (first_sentence);

CREATE TABLE address (hash INTEGER NOT NULL, document INTEGER NOT NULL, PRIMARY KEY (hash, document)) WITHOUT ROWID;

-- Documents that may be copies of one another share a band of their signatures.
CREATE TABLE band (hash INTEGER NOT NULL, document INTEGER NOT NULL, PRIMARY KEY (hash, document)) WITHOUT ROWID;

CREATE TABLE body (
  document INTEGER PRIMARY KEY REFERENCES document (id),
  checksum INTEGER NOT NULL,
  text BLOB NOT NULL,
  given BLOB,
  sentences BLOB NOT NULL,
  records BLOB,
  extra BLOB
);

CREATE VIRTUAL TABLE sentence USING fts5 (
  text, content = '', columnsize = 0, detail = none, tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE TABLE record (
  id INTEGER PRIMARY KEY,
  key INTEGER NOT NULL,
  document INTEGER NOT NULL REFERENCES document (id),
  sentence INTEGER NOT NULL,
  kind INTEGER NOT NULL REFERENCES kind (id),
  type INTEGER NOT NULL REFERENCES type (id),
  date INTEGER,
  precision INTEGER REFERENCES precision (id),
  quad INTEGER,
  scale REAL,
  auxiliary INTEGER NOT NULL,
  country TEXT,
  place INTEGER REFERENCES name (id),
  issue INTEGER REFERENCES issue (id),
  -- The smallest key of the occurrence's reports; null for a report that stands alone, whose own key it is.
  occurrence INTEGER,
  features BLOB NOT NULL
);
CREATE INDEX record_occurrence ON record (occurrence) WHERE occurrence IS NOT NULL;
CREATE INDEX record_key ON record (key);
CREATE INDEX record_date ON record (date);
CREATE INDEX record_type ON record (type, date);
CREATE INDEX record_country ON record (country, date) WHERE country IS NOT NULL;
CREATE INDEX record_place ON record (place, date) WHERE place IS NOT NULL;
CREATE INDEX record_issue ON record (issue, date) WHERE issue IS NOT NULL;

CREATE TABLE party (
  code TEXT NOT NULL,
  date INTEGER NOT NULL,
  record INTEGER NOT NULL,
  role INTEGER NOT NULL REFERENCES role (id),
  n INTEGER NOT NULL,
  type INTEGER NOT NULL REFERENCES type (id),
  sector TEXT,
  name INTEGER NOT NULL REFERENCES name (id),
  PRIMARY KEY (code, date, record, role, n)
) WITHOUT ROWID;

-- Records by the names of those who stand in them, and by their sectors, which stand among the names as ':GOV'.
CREATE TABLE named (
  name INTEGER NOT NULL REFERENCES name (id), date INTEGER NOT NULL, record INTEGER NOT NULL, PRIMARY KEY (name, date, record)
) WITHOUT ROWID;

CREATE TABLE dyad (
  a TEXT NOT NULL,
  b TEXT NOT NULL,
  date INTEGER NOT NULL,
  record INTEGER NOT NULL,
  PRIMARY KEY (a, b, date, record)
) WITHOUT ROWID;

CREATE TABLE source (
  name TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  modified INTEGER NOT NULL,
  documents INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  finished INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE problem (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  line INTEGER NOT NULL,
  reason TEXT NOT NULL,
  rejected INTEGER NOT NULL,
  UNIQUE (source, line, reason)
);

CREATE TABLE meta (name TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID;

CREATE VIEW event AS
  SELECT r.id, printf('%016x', r.key) AS record, d.key AS doc, r.sentence, t.name AS type, r.date, p.name AS precision, r.quad, r.scale,
    r.country, n.text AS place, d.date AS published, b.name AS publisher, d.url, printf('%016x', ifnull(r.occurrence, r.key)) AS occurrence
  FROM record r JOIN document d ON d.id = r.document JOIN type t ON t.id = r.type
    LEFT JOIN precision p ON p.id = r.precision LEFT JOIN name n ON n.id = r.place LEFT JOIN publisher b ON b.id = d.publisher
  WHERE r.kind = 0;
