// Answers: begin a partnership of two cities
// Parameters: partnership MAP, cities LIST<INTEGER>
// Columns: id STRING
// Relies on: the unique ids of partnerships and cities. It keeps the ids of its cities too: tables are loaded anew, it is not.
CREATE (p:Partnership:Kept)
SET p = $partnership, p.cityIds = $cities
WITH p
UNWIND $cities AS city
MATCH (c:City {id: city})
CREATE (c)-[:PARTY_TO]->(p)
RETURN DISTINCT p.id AS id
ORDER BY id
