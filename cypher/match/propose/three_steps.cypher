// Answers: which cities are partners of cities that share a partner with each of these?
// Parameters: searches LIST<MAP> (id)
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>, strongest first, a row for each search in their order
// Relies on: the bounded number of TWINNED at a city, and going on from the 150 closest of the second ring only.
// The strength sums norm * norm * norm over the ways, as in match/propose/two_steps.
// Told are those that are proposed, 120, and those whose strength the ranking gives points for, above 0.001.
UNWIND range(0, size($searches) - 1) AS number
WITH number, $searches[number] AS search
CALL (search) {
  MATCH (asker:City {id: search.id})-[t:TWINNED]-(partner)-[u:TWINNED]-(second)
  WITH asker, second, sum(t.norm * u.norm) AS mass
  ORDER BY mass DESC, second.id
  LIMIT 150
  MATCH (second)-[v:TWINNED]-(city)
  WHERE city <> asker
  WITH city, sum(mass * v.norm) AS strength
  WITH city.id AS id, strength
  ORDER BY strength DESC, id
  WITH collect(id) AS ids, collect(strength) AS strengths
  WITH ids, strengths, size([s IN strengths WHERE s > 0.001]) AS telling
  WITH ids, strengths, CASE WHEN telling > 120 THEN telling ELSE 120 END AS told
  RETURN ids[0..told] AS ids, strengths[0..told] AS strengths
}
RETURN ids, strengths
ORDER BY number
