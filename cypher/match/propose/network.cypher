// Answers: which cities are close to this one along existing partnerships?
// Parameters: id INTEGER, twinWeight FLOAT
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>, strongest first
// Relies on: the bounded number of TWINNED at a city; three steps, each taken with 0.85 (restart 0.15), in proportion to
// the weights; of the second ring the 150 strongest are walked on from. The share that arrives is multiplied by
// sqrt(weight of the asker / weight of the city), which makes it alike from both ends: else the best connected cities
// would be close to everybody. This is the definition of the value, not only of the proposal.
MATCH (asker:City {id: $id})-[t:TWINNED]-(first)
WITH asker, first, t.weight / $twinWeight AS mass
MATCH (first)-[t:TWINNED]-(second)
WHERE second <> asker
WITH asker, second, sum(mass * t.weight / first.twinWeight) AS mass
ORDER BY mass DESC, second.id
WITH asker, collect(second) AS seconds, collect(mass) AS masses
CALL (asker, seconds, masses) {
  UNWIND range(0, size(seconds) - 1) AS i
  RETURN seconds[i] AS city, 0.7225 * masses[i] AS reached
  UNION ALL
  UNWIND range(0, size(seconds[0..150]) - 1) AS i
  WITH asker, seconds[i] AS second, masses[i] AS mass
  MATCH (second)-[t:TWINNED]-(third)
  WHERE third <> asker
  RETURN third AS city, 0.614125 * sum(mass * t.weight / second.twinWeight) AS reached
}
WITH city, sum(reached) AS reached
WITH city.id AS id, reached * sqrt($twinWeight / city.twinWeight) AS strength
ORDER BY strength DESC, id
RETURN collect(id) AS ids, collect(strength) AS strengths
ORDER BY ids[0]
