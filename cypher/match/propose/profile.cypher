// Answers: which cities have a profile like this one?
// Parameters: profile LIST<FLOAT>
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>, strongest first
// Relies on: the vector index on profiles
CALL db.index.vector.queryNodes('city_profile', 200, $profile) YIELD node, score
WITH node.id AS id, score
ORDER BY score DESC, id
RETURN collect(id) AS ids, collect(score) AS strengths
ORDER BY ids[0]
