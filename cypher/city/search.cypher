// Answers: which cities bear a name that is, or begins with, these words, the likeliest first?
// Parameters: folded STRING, phrase STRING, prefix STRING (both in Lucene's syntax), country STRING (null: any), limit INTEGER
// Columns: id INTEGER, name STRING, country STRING, countryName STRING, subdivision STRING, subdivisionName STRING, lat FLOAT, lng FLOAT, population INTEGER, partners INTEGER
// Relies on: the full-text index on names. Likeliest: the size of the city in powers of ten, and up to 2.5 for how well the name fits.
CALL () {
  CALL db.index.fulltext.queryNodes('city_names', $phrase, {limit: 200}) YIELD node AS c
  WHERE $country IS NULL OR c.country = $country
  RETURN c
  UNION
  CALL db.index.fulltext.queryNodes('city_names', $prefix, {limit: 3000}) YIELD node AS c
  WHERE $country IS NULL OR c.country = $country
  RETURN c ORDER BY coalesce(c.population, 0) DESC, c.id LIMIT 60
}
WITH c, coalesce(c.logPop, 3.0) + CASE
  WHEN c.searchNames[0] = $folded THEN 2.5
  WHEN $folded IN c.searchNames THEN 2.0
  WHEN c.searchNames[0] STARTS WITH $folded THEN 1.0
  ELSE 0.0 END AS likelihood
ORDER BY likelihood DESC, c.id
LIMIT $limit
MATCH (country:Country {code: c.country})
OPTIONAL MATCH (subdivision:Subdivision {code: c.subdivision})
RETURN c.id AS id, c.name AS name, c.country AS country, country.name AS countryName, c.subdivision AS subdivision,
       subdivision.name AS subdivisionName, c.location.latitude AS lat, c.location.longitude AS lng,
       c.population AS population, c.partners AS partners
ORDER BY likelihood DESC, id
