// The rows of a street's list by firm, some at a time; supplies and demands of a street by when they lapse.
CREATE INDEX row_version_list IF NOT EXISTS FOR (n:RowVersion) ON (n.streetCode, n.list, n.title);
CREATE INDEX supply_street_shown IF NOT EXISTS FOR (n:Supply) ON (n.streetCode, n.shownTo);
CREATE INDEX demand_street_shown IF NOT EXISTS FOR (n:Demand) ON (n.streetCode, n.shownTo);
