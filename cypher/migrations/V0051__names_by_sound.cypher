// Firms' names by how their 字号 and trade begin to sound: which open names a firm of the lists may be meant by is
// asked of all open names of a street at once. Names that were folded before get theirs by `npm run rebuild`.
CREATE INDEX enterprise_name_sound IF NOT EXISTS FOR (n:EnterpriseName) ON (n.sound);
