// Answers: where do the partnerships of these cities and of their neighbours lead? As derive/local_shares has it for all
// Parameters: cities LIST<INTEGER>
// Columns: none
// Relies on: the unique ids of cities; at most ten NEAR from a city; the shares that stand on subdivisions
UNWIND $cities AS id
MATCH (changed:City {id: id})
MATCH (c:City)
WHERE point.distance(c.location, changed.location) < 25000
WITH DISTINCT c
CALL (c) {
  OPTIONAL MATCH (s:Subdivision {code: c.subdivision})
  WITH c, coalesce(s.partnerCountries, []) AS known, s.partnerShares AS shares, 5 / (coalesce(s.twinWeight, 0.0) + 5) AS rest
  SET c.localCountries = [], c.localShares = [], c.localRest = rest
  WITH c, known, shares, rest
  CALL (c, known, shares) {
    MATCH (c)-[t:TWINNED]-(p:City)
    WHERE p.country <> c.country
    RETURN p.country AS country, t.weight AS weight, 0.0 AS prior
    UNION ALL
    MATCH (c)-[n:NEAR]->(near:City)-[t:TWINNED]-(p:City)
    WHERE p.country <> c.country
    RETURN p.country AS country, exp(-n.km / 25) * t.weight AS weight, 0.0 AS prior
    UNION ALL
    UNWIND range(0, size(known) - 1) AS i
    RETURN known[i] AS country, 0.0 AS weight, shares[i] AS prior
  }
  WITH c, rest, country, sum(weight) AS weight, sum(prior) AS prior
  WITH c, rest, sum(weight) AS total, collect({country: country, mass: weight + 3 * prior}) AS masses
  UNWIND masses AS m
  WITH c, rest, total, m ORDER BY m.mass DESC, m.country
  WITH c, rest, total, collect(m.country)[0..12] AS countries, collect(m.mass / (total + 3))[0..12] AS shares
  SET c.localCountries = countries, c.localShares = shares, c.localRest = rest * 3 / (total + 3)
}
