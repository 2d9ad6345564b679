// Answers: how much room for partnerships has each country, from 0 (none) to 1 (nearly all)?
// Parameters: none
// Columns: none
// Relies on: the counts on countries.
// expected = the world's weight of partnerships, shared out by the number of cities; room = 1 - actual / expected, not below 0.
// Countries of fewer than five cities say too little and take the world's middle.
MATCH (c:Country)
WHERE c.cities > 0
WITH sum(c.twinWeight) / sum(c.cities) AS expectedPerCity
MATCH (c:Country)
WITH c, CASE WHEN coalesce(c.cities, 0) < 5 THEN null
             ELSE 1 - c.twinWeight / (c.cities * expectedPerCity) END AS room
SET c.room = CASE WHEN room IS NULL THEN 0.5 WHEN room < 0 THEN 0.0 ELSE room END
