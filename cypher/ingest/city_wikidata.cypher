// Answers: by which Wikidata id is each city known?
// Parameters: none
// Columns: id INTEGER, wikidata STRING (null: unknown)
// Relies on: one pass over the cities
MATCH (c:City)
RETURN c.id AS id, c.wikidata AS wikidata
ORDER BY id
