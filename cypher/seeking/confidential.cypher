// Answers: what does a seeking record hold for those alone who answer for its city?
// Parameters: id STRING
// Columns: contactName STRING, contactEmail STRING, consent STRING, history LIST<STRING>, letters LIST<MAP>
// Relies on: the unique ids of seeking records
MATCH (s:Seeking {id: $id})
RETURN s.contactName AS contactName, s.contactEmail AS contactEmail, s.consent AS consent,
  COLLECT { MATCH (s)-[:HAS_ENTRY]->(e:Entry) RETURN left(e.at, 10) + ' ' + e.what + ' by ' + e.actor ORDER BY e.number } AS history,
  COLLECT {
    MATCH (s)<-[:TO]-(l:Letter)
    RETURN l { .id, .on, .name, .email, .organisation, .text }
    ORDER BY l.on DESC, l.id } AS letters
ORDER BY s.id
