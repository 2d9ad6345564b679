// Answers: what do the entries of this partnership hold for its parties alone?
// Parameters: id STRING
// Columns: number INTEGER, actor STRING, note STRING, persons LIST<MAP> (id, name, email, phone, as, office, city)
// Relies on: the unique ids of partnerships
MATCH (p:Partnership {id: $id})-[:HAS_ENTRY]->(e:Entry)
RETURN e.number AS number, e.actor AS actor, e.note AS note,
  COLLECT {
    MATCH (e)-[n:NAMES]->(person:Person)
    RETURN person { .id, .name, .email, .phone, as: n.as, office: n.office, city: n.city }
    ORDER BY person.id } AS persons
ORDER BY number
