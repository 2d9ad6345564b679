// Answers: load languages
// Parameters: rows LIST<MAP> (code, name, source)
// Columns: none
// Relies on: the unique codes of languages
UNWIND $rows AS row
MERGE (l:Language {code: row.code})
SET l.name = row.name, l.source = row.source
