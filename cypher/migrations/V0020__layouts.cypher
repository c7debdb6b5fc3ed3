// What officers say of headers that were never seen: a key, and the seek by street.
CREATE CONSTRAINT layout_id IF NOT EXISTS FOR (n:Layout) REQUIRE n.id IS UNIQUE;
CREATE INDEX layout_street IF NOT EXISTS FOR (n:Layout) ON (n.streetCode);
