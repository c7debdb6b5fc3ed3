// The facts of a firm are found by their relationships to it, raw rows and field values by their version.
DROP INDEX placement_enterprise IF EXISTS;
DROP INDEX supply_enterprise IF EXISTS;
DROP INDEX demand_enterprise IF EXISTS;
DROP INDEX field_value_enterprise IF EXISTS;
DROP INDEX qualification_enterprise IF EXISTS;
DROP INDEX supply_link_enterprise IF EXISTS;
DROP INDEX supply_link_supplier IF EXISTS;
DROP INDEX supply_link_customer IF EXISTS;
DROP CONSTRAINT raw_row_id IF EXISTS;
DROP CONSTRAINT field_value_id IF EXISTS;
