// Answers: with which subdivisions of other countries does a subdivision share partnerships?
// Parameters: subdivision STRING
// Columns: code STRING, name STRING, tie FLOAT, partnerships INTEGER
// Relies on: the unique codes of subdivisions
MATCH (home:Subdivision {code: $subdivision})-[t:TIED]-(other:Subdivision)
RETURN other.code AS code, other.name AS name, t.tie AS tie, t.partnerships + t.unconfirmed AS partnerships
ORDER BY code
