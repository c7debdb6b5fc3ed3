// Which edition is in force, and which was at an act or an instant.
CREATE INDEX edition_state IF NOT EXISTS FOR (n:Edition) ON (n.state);
CREATE INDEX edition_from_sequence IF NOT EXISTS FOR (n:Edition) ON (n.fromSequence);
CREATE INDEX edition_from_at IF NOT EXISTS FOR (n:Edition) ON (n.fromAt);
