// Answers: load UN M49 regions and what they lie in
// Parameters: rows LIST<MAP> (code, name, parent, source)
// Columns: none
// Relies on: the unique codes of regions
UNWIND $rows AS row
MERGE (r:Region {code: row.code})
SET r.name = row.name, r.source = row.source
FOREACH (parent IN CASE WHEN row.parent IS NULL THEN [] ELSE [row.parent] END |
  MERGE (p:Region {code: parent})
  MERGE (r)-[:IN]->(p))
