// Answers: where do the partnerships of a city and its surroundings lead? Twelve countries, each with its share
// Parameters: none
// Columns: none
// Relies on: at most ten NEAR from a city, the unique codes of subdivisions, and the shares that stand on those.
// share = (weight + 3 * the subdivision's share) / (weight with all countries + 3), where weight sums the partnerships of
// the city and of its neighbours, each neighbour's counted exp(-km / 25). What is not in the list gets localRest times
// the home country's share.
MATCH (c:City)
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
} IN 2 CONCURRENT TRANSACTIONS OF 2000 ROWS
