// Answers: which areas of the world have cities, where, and how well connected are the best of them?
// Parameters: none
// Columns: code STRING, subdivision STRING, country STRING, lat FLOAT, lng FLOAT, languages LIST<STRING>, twinWeights LIST<FLOAT>, highest first
// Relies on: some three thousand subdivisions, and the countries with cities in none
MATCH (area:Subdivision|Country)
WHERE area.middle IS NOT NULL
MATCH (country:Country {code: CASE WHEN area:Country THEN area.code ELSE left(area.code, 2) END})
RETURN area.code AS code, CASE WHEN area:Subdivision THEN area.code END AS subdivision, country.code AS country,
       area.middle.latitude AS lat, area.middle.longitude AS lng, country.languages AS languages,
       area.bestTwinWeights AS twinWeights
ORDER BY code
