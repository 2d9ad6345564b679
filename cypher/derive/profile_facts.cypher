// Answers: what is the profile vector of each city made of?
// Parameters: after INTEGER (the last id of the page before), limit INTEGER
// Columns: id INTEGER, name STRING, lat FLOAT, lng FLOAT, population INTEGER, koppen STRING, coastKm FLOAT, coastKnown BOOLEAN, elevationM INTEGER, seaport BOOLEAN, universities INTEGER, culture LIST<STRING>, industries LIST<STRING>, industryStrengths LIST<INTEGER>, heritage LIST<STRING>
// Relies on: the unique ids of cities, read in their order; after derive/city_traits
MATCH (c:City)
WHERE c.id > $after
RETURN c.id AS id, c.name AS name, c.location.latitude AS lat, c.location.longitude AS lng, c.population AS population, c.koppen AS koppen,
       c.coastKm AS coastKm, c.coastKnown AS coastKnown, c.elevationM AS elevationM, c.seaport AS seaport, c.universities AS universities,
       c.culture AS culture, c.industries AS industries, c.industryStrengths AS industryStrengths, c.heritage AS heritage
ORDER BY id
LIMIT $limit
