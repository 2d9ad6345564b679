// Answers: which cities bear a name that is nearly these words, for people who mistype?
// Parameters: fuzzy STRING (in Lucene's syntax), country STRING (null: any), limit INTEGER
// Columns: id INTEGER, name STRING, country STRING, countryName STRING, subdivision STRING, subdivisionName STRING, lat FLOAT, lng FLOAT, population INTEGER, partners INTEGER
// Relies on: the full-text index on names, whose score falls with every letter that differs
CALL db.index.fulltext.queryNodes('city_names', $fuzzy, {limit: 100}) YIELD node AS c, score
WHERE $country IS NULL OR c.country = $country
WITH c, coalesce(c.logPop, 3.0) + score / 10 AS likelihood
ORDER BY likelihood DESC, c.id
LIMIT $limit
MATCH (country:Country {code: c.country})
OPTIONAL MATCH (subdivision:Subdivision {code: c.subdivision})
RETURN c.id AS id, c.name AS name, c.country AS country, country.name AS countryName, c.subdivision AS subdivision,
       subdivision.name AS subdivisionName, c.location.latitude AS lat, c.location.longitude AS lng,
       c.population AS population, c.partners AS partners
ORDER BY likelihood DESC, id
