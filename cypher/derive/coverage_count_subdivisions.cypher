// Answers: how many cities, people and partnerships with other countries has each subdivision?
// Parameters: none
// Columns: none
// Relies on: one pass over the cities and one over the partnerships, each of which counts once for a subdivision
MATCH (area:Subdivision)
SET area.cities = 0, area.population = 0, area.citiesWithout = 0, area.partnerships = 0, area.unconfirmed = 0, area.suspended = 0
WITH count(area) AS reset
CALL () {
  MATCH (c:City)
  WHERE c.subdivision IS NOT NULL
  WITH c.subdivision AS code, count(c) AS cities, sum(c.population) AS population,
       count(CASE WHEN NOT EXISTS { (c)-[t:TWINNED]-(p:City) WHERE NOT t.unconfirmed AND p.country <> c.country } THEN 1 END) AS without
  MATCH (area:Subdivision {code: code})
  SET area.cities = cities, area.population = population, area.citiesWithout = without
}
CALL () {
  MATCH (p:Partnership)<-[:PARTY_TO]-(c:City)
  WITH p, collect(DISTINCT c.country) AS countries, collect(DISTINCT c.subdivision) AS subdivisions
  WHERE size(countries) > 1
  UNWIND subdivisions AS code
  WITH code, count(CASE WHEN p.stage IN ['listed', 'active'] THEN 1 END) AS partnerships,
       count(CASE WHEN p.stage = 'unconfirmed' THEN 1 END) AS unconfirmed,
       count(CASE WHEN p.stage = 'suspended' THEN 1 END) AS suspended
  MATCH (area:Subdivision {code: code})
  SET area.partnerships = partnerships, area.unconfirmed = unconfirmed, area.suspended = suspended
}
