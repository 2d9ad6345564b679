// Answers: where do the cities of this partnership that is kept here lie, as far as it decides who answers for them?
// Parameters: id STRING
// Columns: city INTEGER, country STRING, subdivision STRING, networks LIST<STRING>
// Relies on: the unique ids of partnerships
MATCH (p:Partnership {id: $id})<-[party:PARTY_TO|JOINED]-(c:City)
WHERE p:Kept AND party.until IS NULL
RETURN DISTINCT c.id AS city, c.country AS country, c.subdivision AS subdivision, coalesce(c.networks, []) AS networks
ORDER BY city
