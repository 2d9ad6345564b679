// Answers: let everybody read this signed copy, or nobody but the parties
// Parameters: id STRING, copy STRING, released BOOLEAN, actor STRING, today STRING
// Columns: copy MAP
// Relies on: the unique ids of signed copies
MATCH (:Partnership {id: $id})-[:HAS_COPY]->(s:SignedCopy {id: $copy})
SET s.released = $released, s.history = s.history + ($today + CASE WHEN $released THEN ' released by ' ELSE ' taken back by ' END + $actor)
RETURN s { .id, .title, .sha256, .kind, .bytes, .on, .released } AS copy
ORDER BY s.id
