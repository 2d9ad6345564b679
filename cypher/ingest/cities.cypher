// Answers: load cities into their subdivision, or their country where no subdivision is known
// Parameters: rows LIST<MAP> (id, wikidata, name, asciiName, country, subdivision, lat, lng, population, elevationM, timezone, kind, koppen, coastKm, note, source)
// Columns: none
// Relies on: the unique ids of cities, codes of countries and subdivisions
UNWIND $rows AS row
MATCH (country:Country {code: row.country})
MERGE (c:City {id: row.id})
SET c.wikidata = row.wikidata, c.name = row.name, c.asciiName = row.asciiName, c.country = row.country,
    c.subdivision = row.subdivision, c.location = point({longitude: row.lng, latitude: row.lat}),
    c.population = row.population, c.logPop = CASE WHEN row.population > 0 THEN log10(row.population) END,
    c.elevationM = row.elevationM, c.timezone = row.timezone, c.kind = row.kind, c.koppen = row.koppen,
    c.coastKm = row.coastKm, c.note = row.note, c.source = row.source, c.region = country.region,
    c.searchNames = row.foldedNames, c.partners = coalesce(c.partners, 0)
WITH c, row, country
OPTIONAL MATCH (s:Subdivision {code: row.subdivision})
WITH c, coalesce(s, country) AS area
MERGE (c)-[:IN]->(area)
