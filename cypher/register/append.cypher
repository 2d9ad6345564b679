// Answers: add an entry to the history of a partnership, and change what follows from it
// Parameters: id STRING, entry MAP, changes MAP (of the partnership; null takes a property away), persons LIST<MAP> (id, name, email, phone, as, office, city)
// Columns: version INTEGER
// Relies on: the unique ids of partnerships
MATCH (p:Partnership {id: $id})
WHERE p:Kept
SET p.version = p.version + 1, p += $changes
CREATE (p)-[:HAS_ENTRY]->(e:Entry)
SET e = $entry
FOREACH (row IN $persons |
  CREATE (e)-[:NAMES {as: row.as, office: row.office, city: row.city}]->
         (:Person {id: row.id, name: row.name, email: row.email, phone: row.phone})
)
RETURN p.version AS version
ORDER BY version
