// Answers: how big is each city, where does it lie, and has it partners?
// Parameters: none
// Columns: id INTEGER, country STRING, logPop FLOAT, lat FLOAT, lng FLOAT, partnered BOOLEAN
// Relies on: one pass over the cities
MATCH (c:City)
WHERE c.logPop IS NOT NULL
RETURN c.id AS id, c.country AS country, c.logPop AS logPop, c.location.latitude AS lat, c.location.longitude AS lng,
       c:Partnered AS partnered
ORDER BY country, logPop, id
