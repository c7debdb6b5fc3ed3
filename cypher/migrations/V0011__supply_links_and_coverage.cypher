// Supply links between firms, and what streets state of segments: keys, and the index seeks of the queries.
CREATE CONSTRAINT supply_link_id IF NOT EXISTS FOR (n:SupplyLink) REQUIRE n.id IS UNIQUE;
CREATE INDEX supply_link_enterprise IF NOT EXISTS FOR (n:SupplyLink) ON (n.enterpriseId, n.shownTo);
CREATE INDEX supply_link_supplier IF NOT EXISTS FOR (n:SupplyLink) ON (n.supplierId, n.shownTo);
CREATE INDEX supply_link_customer IF NOT EXISTS FOR (n:SupplyLink) ON (n.customerId, n.shownTo);
CREATE INDEX supply_link_partner IF NOT EXISTS FOR (n:SupplyLink) ON (n.partnerKey, n.shownTo);
CREATE INDEX supply_link_row IF NOT EXISTS FOR (n:SupplyLink) ON (n.rowKey, n.shownTo);
CREATE INDEX enterprise_name_normalised IF NOT EXISTS FOR (n:EnterpriseName) ON (n.normalised);
CREATE CONSTRAINT coverage_id IF NOT EXISTS FOR (n:Coverage) REQUIRE n.id IS UNIQUE;
CREATE INDEX coverage_place IF NOT EXISTS FOR (n:Coverage) ON (n.segmentId, n.streetCode, n.shownTo);
CREATE INDEX coverage_of_segment IF NOT EXISTS FOR (n:Coverage) ON (n.segmentId);
