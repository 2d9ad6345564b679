// Answers: load the languages of cities that have others than their country
// Parameters: rows LIST<MAP> (city, language, share, source)
// Columns: none
// Relies on: the unique ids of cities and codes of languages
UNWIND $rows AS row
MATCH (c:City {id: row.city})
MATCH (l:Language {code: row.language})
MERGE (c)-[s:SPEAKS]->(l)
SET s.share = row.share, s.source = row.source
