// Answers: load countries and areas, their region and languages
// Parameters: rows LIST<MAP> (code, iso3, name, region, officialLanguages, spokenLanguages, landlocked, colonizers, note, source)
// Columns: none
// Relies on: the unique codes of countries, regions and languages
UNWIND $rows AS row
MERGE (c:Country {code: row.code})
SET c.iso3 = row.iso3, c.name = row.name, c.landlocked = row.landlocked, c.formerRulers = row.colonizers,
    c.note = row.note, c.source = row.source, c.languages = row.officialLanguages, c.region = row.region
WITH c, row
MATCH (r:Region {code: row.region})
MERGE (c)-[:IN]->(r)
WITH c, row
UNWIND row.officialLanguages + row.spokenLanguages AS code
MATCH (l:Language {code: code})
MERGE (c)-[s:SPEAKS]->(l)
SET s.official = code IN row.officialLanguages
