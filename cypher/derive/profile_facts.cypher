// Answers: what is the profile vector of each city made of?
// Parameters: none
// Columns: id INTEGER, name STRING, lat FLOAT, lng FLOAT, population INTEGER, koppen STRING, coastKm FLOAT, elevationM INTEGER, seaport BOOLEAN, universities INTEGER, culture LIST<STRING>, industries LIST<STRING>, industryStrengths LIST<INTEGER>, heritage LIST<STRING>
// Relies on: one pass over the cities, after derive/city_traits
MATCH (c:City)
RETURN c.id AS id, c.name AS name, c.location.latitude AS lat, c.location.longitude AS lng, c.population AS population, c.koppen AS koppen,
       c.coastKm AS coastKm, c.elevationM AS elevationM, c.seaport AS seaport, c.universities AS universities,
       c.culture AS culture, c.industries AS industries, c.industryStrengths AS industryStrengths, c.heritage AS heritage
ORDER BY id
