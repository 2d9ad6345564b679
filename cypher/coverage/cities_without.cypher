// Answers: which cities of an area have no partner, or none in an origin? The biggest first
// Parameters: members LIST<STRING> (countries of the area), subdivision STRING (the area itself; null: the whole countries), origin LIST<STRING> (countries; empty: all), originSubdivision STRING (null: the whole countries), limit INTEGER
// Columns: id INTEGER, name STRING, country STRING, countryName STRING, subdivision STRING, subdivisionName STRING, lat FLOAT, lng FLOAT, population INTEGER, partners INTEGER
// Relies on: the range index on (country, logPop), so that cities without a population are left out
MATCH (c:City)
WHERE c.country IN $members AND c.logPop > 0 AND ($subdivision IS NULL OR c.subdivision = $subdivision)
WITH c ORDER BY c.logPop DESC, c.id
WHERE NOT EXISTS {
  (c)-[:PARTY_TO]->(p:Partnership)<-[:PARTY_TO]-(o:City)
  WHERE p.stage IN ['listed', 'active'] AND o.country <> c.country
    AND ($origin = [] OR o.country IN $origin) AND ($originSubdivision IS NULL OR o.subdivision = $originSubdivision) }
WITH c LIMIT $limit
MATCH (country:Country {code: c.country})
OPTIONAL MATCH (s:Subdivision {code: c.subdivision})
RETURN c.id AS id, c.name AS name, c.country AS country, country.name AS countryName, c.subdivision AS subdivision,
       s.name AS subdivisionName, c.location.latitude AS lat, c.location.longitude AS lng, c.population AS population,
       c.partners AS partners
ORDER BY population DESC, id
