// Answers: forget who a person is; the pseudonym stays, so that the history stays whole
// Parameters: id STRING (of a person, a report, or a key behind key-), at STRING
// Columns: erased INTEGER
// Relies on: the unique ids of persons, reports and keys; the notes that hold the name or address are found by one pass
OPTIONAL MATCH (person:Person {id: $id})
OPTIONAL MATCH (report:Report {id: $id})
OPTIONAL MATCH (key:AccessKey {id: replace($id, 'key-', '')})
WHERE $id STARTS WITH 'key-'
WITH person, report, key, [word IN [person.name, person.email, person.phone, report.contact, key.name]
  WHERE word IS NOT NULL AND size(word) > 2 AND word <> 'erased'] AS words
CALL (words) {
  MATCH (n:Entry|PrivateNote|Report)
  WHERE any(word IN words WHERE n.note CONTAINS word OR n.text CONTAINS word)
  SET n.note = reduce(text = n.note, word IN words | replace(text, word, '[erased]')),
      n.text = reduce(text = n.text, word IN words | replace(text, word, '[erased]'))
}
FOREACH (p IN CASE WHEN person IS NULL THEN [] ELSE [person] END |
  SET p.name = null, p.email = null, p.phone = null, p.erasedAt = $at)
FOREACH (r IN CASE WHEN report IS NULL THEN [] ELSE [report] END | SET r.contact = null, r.erasedAt = $at)
FOREACH (k IN CASE WHEN key IS NULL THEN [] ELSE [key] END |
  SET k.name = null, k.hash = '', k.revokedAt = coalesce(k.revokedAt, datetime($at)), k.erasedAt = $at)
RETURN size([one IN [person, report, key] WHERE one IS NOT NULL]) AS erased
ORDER BY erased
