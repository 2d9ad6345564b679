// Answers: how many partnerships has an origin with each area, and how many cities of the area take part in them?
// Parameters: origin LIST<STRING> (countries), subdivision STRING (only its cities; null: all), areasOf MAP (codes of the areas of a country, by its code), bySubdivision BOOLEAN (the areas are subdivisions)
// Columns: code STRING, partnerships INTEGER, unconfirmed INTEGER, suspended INTEGER, partnered INTEGER
// Relies on: the range index on (country, twinWeight); one partnership counts once for an area
MATCH (o:City)
WHERE o.country IN $origin AND o.twinWeight >= 0 AND ($subdivision IS NULL OR o.subdivision = $subdivision)
MATCH (o)-[:PARTY_TO]->(p:Partnership)<-[:PARTY_TO]-(c:City)
WHERE c.country <> o.country
WITH p, c, p.stage AS stage, $areasOf[c.country] AS areas
WITH p, c, stage, CASE WHEN $bySubdivision AND areas IS NOT NULL THEN [c.subdivision, '*'] ELSE areas END AS codes
UNWIND codes AS code
WITH code, p, c, stage
WHERE code IS NOT NULL
RETURN code, count(DISTINCT CASE WHEN stage IN ['listed', 'active'] THEN p END) AS partnerships,
       count(DISTINCT CASE WHEN stage = 'unconfirmed' THEN p END) AS unconfirmed,
       count(DISTINCT CASE WHEN stage = 'suspended' THEN p END) AS suspended,
       count(DISTINCT CASE WHEN stage IN ['listed', 'active'] THEN c END) AS partnered
ORDER BY code
