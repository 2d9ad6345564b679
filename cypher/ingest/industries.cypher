// Answers: load the industries and their ISIC section
// Parameters: rows LIST<MAP> (code, name, isic, division, source)
// Columns: none
// Relies on: the unique codes of industries
UNWIND $rows AS row
MERGE (i:Industry {code: row.code})
SET i.name = row.name, i.isic = row.isic, i.division = row.division, i.source = row.source
