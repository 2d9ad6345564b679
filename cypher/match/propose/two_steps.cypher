// Answers: which cities share partners with each of these?
// Parameters: searches LIST<MAP> (id)
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>, strongest first, a row for each search in their order
// Relies on: the bounded number of TWINNED at a city. The strength sums norm * norm over the shared partners, so that a
// partner of few cities says more than one of many, and it is the same from both ends: S squared, where S is the
// network's matrix divided by the square roots of the weights of both its ends. This is the definition of the value,
// not only of the proposal.
// Told are those that are proposed, 120, and those whose strength the ranking gives points for, above 0.003.
UNWIND range(0, size($searches) - 1) AS number
WITH number, $searches[number] AS search
CALL (search) {
  MATCH (:City {id: search.id})-[t:TWINNED]-(partner)-[u:TWINNED]-(city)
  WITH city, sum(t.norm * u.norm) AS strength
  WITH city.id AS id, strength
  ORDER BY strength DESC, id
  WITH collect(id) AS ids, collect(strength) AS strengths
  WITH ids, strengths, size([s IN strengths WHERE s > 0.003]) AS telling
  WITH ids, strengths, CASE WHEN telling > 120 THEN telling ELSE 120 END AS told
  RETURN ids[0..told] AS ids, strengths[0..told] AS strengths
}
RETURN ids, strengths
ORDER BY number
