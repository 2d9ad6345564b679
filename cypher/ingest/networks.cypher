// Answers: load networks of cities
// Parameters: rows LIST<MAP> (code, name, active, note, source)
// Columns: none
// Relies on: the unique codes of networks
UNWIND $rows AS row
MERGE (n:Network {code: row.code})
SET n.name = row.name, n.active = row.active, n.note = row.note, n.source = row.source
