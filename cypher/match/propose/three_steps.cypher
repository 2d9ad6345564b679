// Answers: which cities are partners of cities that share a partner with this one?
// Parameters: id INTEGER
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>, strongest first
// Relies on: the bounded number of TWINNED at a city, and going on from the 150 closest of the second ring only.
// The strength sums norm * norm * norm over the ways, as in match/propose/two_steps.
MATCH (asker:City {id: $id})-[t:TWINNED]-(partner)-[u:TWINNED]-(second)
WITH asker, second, sum(t.norm * u.norm) AS mass
ORDER BY mass DESC, second.id
LIMIT 150
MATCH (second)-[v:TWINNED]-(city)
WHERE city <> asker
WITH city.id AS id, sum(mass * v.norm) AS strength
ORDER BY strength DESC, id
RETURN collect(id) AS ids, collect(strength) AS strengths
ORDER BY ids[0]
