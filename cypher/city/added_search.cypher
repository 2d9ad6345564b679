// Answers: which cities that people added bear a name that begins with these words?
// Parameters: folded STRING, country STRING (null: any), limit INTEGER
// Columns: id INTEGER, name STRING, country STRING, countryName STRING, subdivision STRING, subdivisionName STRING, lat FLOAT, lng FLOAT, population INTEGER, partners INTEGER
// Relies on: the index on their folded names
MATCH (a:AddedCity)
WHERE a.foldedName STARTS WITH $folded AND ($country IS NULL OR a.country = $country)
MATCH (country:Country {code: a.country})
RETURN a.id AS id, a.name AS name, a.country AS country, country.name AS countryName, null AS subdivision, null AS subdivisionName,
       a.location.latitude AS lat, a.location.longitude AS lng, a.population AS population, 0 AS partners
ORDER BY id
LIMIT $limit
