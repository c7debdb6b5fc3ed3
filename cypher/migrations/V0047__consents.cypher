// What firms consent to: the key, what one firm gave, and what changed since an act, by which processes keep theirs up
// to date. Only consents write these.
CREATE CONSTRAINT consent_id IF NOT EXISTS FOR (n:Consent) REQUIRE n.id IS UNIQUE;
CREATE INDEX consent_enterprise IF NOT EXISTS FOR (n:Consent) ON (n.enterpriseId);
CREATE INDEX consent_sequence IF NOT EXISTS FOR (n:Consent) ON (n.sequence);
