// Answers: which cities share partners with each of these?
// Parameters: searches LIST<MAP> (id)
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>, strongest first, a row for each search in their order
// Relies on: the bounded number of TWINNED at a city. The strength sums norm * norm over the shared partners, so that a
// partner of few cities says more than one of many, and it is the same from both ends: S squared, where S is the
// network's matrix divided by the square roots of the weights of both its ends. This is the definition of the value,
// not only of the proposal.
UNWIND range(0, size($searches) - 1) AS number
WITH number, $searches[number] AS search
CALL (search) {
  MATCH (:City {id: search.id})-[t:TWINNED]-(partner)-[u:TWINNED]-(city)
  WITH city, sum(t.norm * u.norm) AS strength
  WITH city.id AS id, strength
  ORDER BY strength DESC, id
  RETURN collect(id) AS ids, collect(strength) AS strengths
}
RETURN ids, strengths
ORDER BY number
