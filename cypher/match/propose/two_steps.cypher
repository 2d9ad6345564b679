// Answers: which cities share partners with this one?
// Parameters: id INTEGER
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>, strongest first
// Relies on: the bounded number of TWINNED at a city. The strength sums norm * norm over the shared partners, so that a
// partner of few cities says more than one of many, and it is the same from both ends: S squared, where S is the
// network's matrix divided by the square roots of the weights of both its ends. This is the definition of the value,
// not only of the proposal.
MATCH (:City {id: $id})-[t:TWINNED]-(partner)-[u:TWINNED]-(city)
WITH city.id AS id, sum(t.norm * u.norm) AS strength
ORDER BY strength DESC, id
RETURN collect(id) AS ids, collect(strength) AS strengths
ORDER BY ids[0]
