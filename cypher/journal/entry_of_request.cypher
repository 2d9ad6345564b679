// Answers: has this request been taken before, and for what?
// Parameters: request STRING
// Columns: id STRING, body STRING
// Relies on: the index on the requests of entries
MATCH (e:Entry {request: $request})<-[:HAS_ENTRY]-(about:Partnership|Seeking)
RETURN about.id AS id, e.requestBody AS body
ORDER BY e.number
