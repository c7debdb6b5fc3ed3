// Names that mean nothing certain, and what was decided of them: their keys, the queues of a street, and the
// decisions that mean a firm which is joined to another.
CREATE CONSTRAINT name_mention_id IF NOT EXISTS FOR (n:NameMention) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_decision_id IF NOT EXISTS FOR (n:NameDecision) REQUIRE n.id IS UNIQUE;
CREATE INDEX name_mention_queue IF NOT EXISTS FOR (n:NameMention) ON (n.streetCode, n.kind, n.state, n.since);
CREATE INDEX name_decision_street IF NOT EXISTS FOR (n:NameDecision) ON (n.streetCode, n.kind, n.at);
CREATE INDEX name_decision_target IF NOT EXISTS FOR (n:NameDecision) ON (n.targetId);
