// Answers: add populated places as cities; of cities that the seed tables have, fill only what these do not say
// Parameters: rows LIST<MAP> (id, name, asciiName, country, subdivision, lat, lng, population, elevationM, timezone, kind, names, searchNames, asOf)
// Columns: none
// Relies on: the unique ids of cities, codes of countries and subdivisions.
// A city that an import has added says so in addedBy, and is brought up to what a newer file says.
UNWIND $rows AS row
MATCH (country:Country {code: row.country})
MERGE (c:City {id: row.id})
  ON CREATE SET c.addedBy = 'import geonames', c.partners = 0
FOREACH (known IN CASE WHEN c.addedBy IS NULL THEN [c] ELSE [] END |
  SET known.population = CASE WHEN known.source CONTAINS 'population withdrawn' THEN null
                              ELSE coalesce(known.population, row.population) END,
      known.elevationM = coalesce(known.elevationM, row.elevationM),
      known.timezone = coalesce(known.timezone, row.timezone),
      known.searchNames = CASE WHEN known.names IS NULL
        THEN known.searchNames + [name IN row.searchNames WHERE NOT name IN known.searchNames]
        ELSE known.searchNames END,
      known.names = CASE WHEN known.names IS NULL AND row.names <> [] THEN row.names ELSE known.names END
  SET known.logPop = CASE WHEN known.population > 0 THEN log10(known.population) END
)
WITH c, row, country
WHERE c.addedBy IS NOT NULL
SET c.name = row.name, c.asciiName = row.asciiName, c.country = row.country, c.region = country.region,
    c.subdivision = row.subdivision, c.location = point({longitude: row.lng, latitude: row.lat}),
    c.population = row.population, c.logPop = CASE WHEN row.population > 0 THEN log10(row.population) END,
    c.elevationM = row.elevationM, c.timezone = row.timezone, c.kind = row.kind, c.asOf = row.asOf,
    c.names = row.names, c.searchNames = row.searchNames, c.source = 'GeoNames', c.coastKnown = false
WITH c, row, country
OPTIONAL MATCH (s:Subdivision {code: row.subdivision})
WITH c, coalesce(s, country) AS area
OPTIONAL MATCH (c)-[old:IN]->(other)
WHERE other <> area
DELETE old
WITH DISTINCT c, area
MERGE (c)-[:IN]->(area)
