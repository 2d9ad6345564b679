// Answers: by which names does each city go, and which others are recorded for it?
// Parameters: none
// Columns: id INTEGER, country STRING, own LIST<STRING>, others LIST<STRING>
// Relies on: one pass over the cities
MATCH (c:City)
RETURN c.id AS id, c.country AS country, [name IN [c.name, c.asciiName] WHERE name IS NOT NULL] AS own,
       coalesce(c.names, []) AS others
ORDER BY id
