// Answers: how many partnerships with other countries have these countries, and how many more than before? As derive/coverage_count_countries
// Parameters: countries LIST<STRING>
// Columns: code STRING, partnerships INTEGER, unconfirmed INTEGER, suspended INTEGER (each: more than before)
// Relies on: the range index on (country, twinWeight)
UNWIND $countries AS code
MATCH (area:Country {code: code})
CALL (area) {
  MATCH (c:City)
  WHERE c.country = area.code AND c.twinWeight >= 0
  RETURN count(CASE WHEN NOT EXISTS { (c)-[t:TWINNED]-(p:City) WHERE NOT t.unconfirmed AND p.country <> c.country } THEN 1 END) AS without
}
CALL (area) {
  MATCH (c:City)-[:PARTY_TO]->(p:Partnership)
  WHERE c.country = area.code AND c.twinWeight >= 0 AND EXISTS { (p)<-[:PARTY_TO]-(other:City) WHERE other.country <> area.code }
  WITH DISTINCT p
  RETURN count(CASE WHEN p.stage IN ['listed', 'active'] THEN 1 END) AS partnerships,
         count(CASE WHEN p.stage = 'unconfirmed' THEN 1 END) AS unconfirmed,
         count(CASE WHEN p.stage = 'suspended' THEN 1 END) AS suspended
}
WITH area, without, partnerships, unconfirmed, suspended, partnerships - area.partnerships AS more,
     unconfirmed - area.unconfirmed AS moreUnconfirmed, suspended - area.suspended AS moreSuspended
SET area.citiesWithout = without, area.partnerships = partnerships, area.unconfirmed = unconfirmed, area.suspended = suspended,
    area.gap = area.expected - partnerships
RETURN area.code AS code, more AS partnerships, moreUnconfirmed AS unconfirmed, moreSuspended AS suspended
ORDER BY code
