// Answers: how many partnerships with other countries have these subdivisions? As derive/coverage_count_subdivisions
// Parameters: subdivisions LIST<STRING>
// Columns: none
// Relies on: the unique codes of subdivisions, and their cities
UNWIND $subdivisions AS code
MATCH (area:Subdivision {code: code})
CALL (area) {
  MATCH (c:City)-[:IN]->(area)
  RETURN count(CASE WHEN NOT EXISTS { (c)-[t:TWINNED]-(p:City) WHERE NOT t.unconfirmed AND p.country <> c.country } THEN 1 END) AS without
}
CALL (area) {
  MATCH (area)<-[:IN]-(c:City)-[:PARTY_TO]->(p:Partnership)
  WHERE EXISTS { (p)<-[:PARTY_TO]-(other:City) WHERE other.country <> c.country }
  WITH DISTINCT p
  RETURN count(CASE WHEN p.stage IN ['listed', 'active'] THEN 1 END) AS partnerships,
         count(CASE WHEN p.stage = 'unconfirmed' THEN 1 END) AS unconfirmed,
         count(CASE WHEN p.stage = 'suspended' THEN 1 END) AS suspended
}
SET area.citiesWithout = without, area.partnerships = partnerships, area.unconfirmed = unconfirmed, area.suspended = suspended,
    area.gap = area.expected - partnerships
