// Answers: load which countries belong to which group of countries
// Parameters: rows LIST<MAP> (code, name, member, source, asOf)
// Columns: none
// Relies on: the unique codes of groups and countries
UNWIND $rows AS row
MERGE (g:Group {code: row.code})
SET g.name = row.name, g.source = row.source, g.asOf = row.asOf
WITH g, row
MATCH (c:Country {code: row.member})
MERGE (c)-[m:BELONGS_TO]->(g)
SET m.source = row.source, m.asOf = row.asOf
