// Answers: load what ties two countries: a border, languages, history
// Parameters: rows LIST<MAP> (a, b, contiguous, commonOfficialLanguage, commonEthnicLanguage, colonialTie, source)
// Columns: none
// Relies on: the unique codes of countries
UNWIND $rows AS row
MATCH (a:Country {code: row.a})
MATCH (b:Country {code: row.b})
MERGE (a)-[t:TIED]->(b)
SET t.border = row.contiguous, t.language = row.commonOfficialLanguage, t.spokenLanguage = row.commonEthnicLanguage,
    t.colonial = row.colonialTie, t.source = row.source
