// Facts of a row are found from its versions, which a fold reads anyway; rows and findings of a revision by the
// revision alone, at most 5,000. Every index is written with every fact.
DROP INDEX placement_row IF EXISTS;
DROP INDEX supply_row IF EXISTS;
DROP INDEX demand_row IF EXISTS;
DROP INDEX field_value_row IF EXISTS;
DROP INDEX supply_link_row IF EXISTS;
DROP INDEX row_version_revision IF EXISTS;
DROP INDEX finding_revision IF EXISTS;
