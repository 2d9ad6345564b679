// Answers: how many cities have how many partners, and how many partners have these cities?
// Parameters: ids LIST<INTEGER>
// Columns: partners INTEGER, cities INTEGER, chosen LIST<INTEGER> (those of the ids that have as many)
// Relies on: one pass over the cities, counted without being returned
MATCH (c:City)
WITH c.partners AS partners, count(c) AS cities, collect(CASE WHEN c.id IN $ids THEN c.id END) AS chosen
RETURN partners, cities, chosen
ORDER BY partners
