// Answers: how many cities, people and partnerships across borders has each region, and each group of countries?
// Parameters: none
// Columns: none
// Relies on: the counts on countries, and one pass over the partnerships; one between two members counts once
MATCH (area:Region|Group)
SET area.cities = 0, area.population = 0, area.citiesWithout = 0, area.partnerships = 0, area.unconfirmed = 0, area.suspended = 0
WITH count(area) AS reset
CALL () {
  MATCH (c:Country)-[:IN|BELONGS_TO*1..5]->(area:Region|Group)
  WITH area, sum(c.cities) AS cities, sum(c.population) AS population, sum(c.citiesWithout) AS without
  SET area.cities = cities, area.population = population, area.citiesWithout = without
}
CALL () {
  MATCH (p:Partnership)<-[:PARTY_TO]-(c:City)
  WITH p, collect(DISTINCT c.country) AS countries
  WHERE size(countries) > 1
  WITH countries, count(CASE WHEN p.stage IN ['listed', 'active'] THEN 1 END) AS partnerships,
       count(CASE WHEN p.stage = 'unconfirmed' THEN 1 END) AS unconfirmed,
       count(CASE WHEN p.stage = 'suspended' THEN 1 END) AS suspended
  UNWIND countries AS code
  MATCH (:Country {code: code})-[:IN|BELONGS_TO*1..5]->(area:Region|Group)
  WITH DISTINCT area, countries, partnerships, unconfirmed, suspended
  WITH area, sum(partnerships) AS partnerships, sum(unconfirmed) AS unconfirmed, sum(suspended) AS suspended
  SET area.partnerships = partnerships, area.unconfirmed = unconfirmed, area.suspended = suspended
}
