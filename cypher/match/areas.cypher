// Answers: which areas of the world have cities, where, and which of these have partners?
// Parameters: none
// Columns: code STRING, subdivision STRING, country STRING, lat FLOAT, lng FLOAT, languages LIST<STRING>; side by side ids LIST<INTEGER>, twinWeights LIST<FLOAT>, logPops LIST<FLOAT>
// Relies on: some three thousand subdivisions, and the countries with cities in none; the range index on (area, twinWeight)
MATCH (area:Subdivision|Country)
WHERE area.middle IS NOT NULL
MATCH (country:Country {code: CASE WHEN area:Country THEN area.code ELSE left(area.code, 2) END})
CALL (area) {
  MATCH (c:Candidate)
  WHERE c.area = area.code AND c.twinWeight > 0
  WITH c ORDER BY c.id
  RETURN collect(c.id) AS ids, collect(c.twinWeight) AS twinWeights, collect(coalesce(c.logPop, -1.0)) AS logPops
}
RETURN area.code AS code, CASE WHEN area:Subdivision THEN area.code END AS subdivision, country.code AS country,
       area.middle.latitude AS lat, area.middle.longitude AS lng, country.languages AS languages,
       ids, twinWeights, logPops
ORDER BY code
