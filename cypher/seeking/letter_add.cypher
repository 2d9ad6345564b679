// Answers: put a letter into the inbox of a seeking record, unless there have been too many today
// Parameters: id STRING, letter MAP, today STRING, mostOfRecord INTEGER, mostOfSender INTEGER, mostOfAll INTEGER
// Columns: taken BOOLEAN
// Relies on: the unique ids of seeking records, and the index on the days of letters; the register is locked before they are counted, whatever record they are for
MATCH (s:Seeking {id: $id})
MERGE (register:Register {name: 'register'})
SET register.locked = true
WITH s, COLLECT { MATCH (l:Letter {on: $today}) RETURN l {.email, .seeking} } AS letters
WITH s, size(letters) < $mostOfAll
    AND size([l IN letters WHERE l.seeking = $id]) < $mostOfRecord
    AND size([l IN letters WHERE toLower(l.email) = toLower($letter.email)]) < $mostOfSender AS taken
FOREACH (none IN CASE WHEN taken THEN [1] ELSE [] END |
  CREATE (l:Letter)-[:TO]->(s)
  SET l = $letter, l.on = $today, l.seeking = $id
)
RETURN taken
ORDER BY taken
