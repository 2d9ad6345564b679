// Answers: how many partnerships have these countries together, with all others and with each other?
// Parameters: countries LIST<STRING>
// Columns: partnerships INTEGER, unconfirmed INTEGER, suspended INTEGER, partnered INTEGER (cities of these countries)
// Relies on: the range index on (country, twinWeight); one partnership counts once
MATCH (c:City)
WHERE c.country IN $countries AND c.twinWeight >= 0
MATCH (c)-[:PARTY_TO]->(p:Partnership)<-[:PARTY_TO]-(o:City)
WHERE o.country <> c.country
WITH p, c, p.stage AS stage
RETURN count(DISTINCT CASE WHEN stage IN ['listed', 'active'] THEN p END) AS partnerships,
       count(DISTINCT CASE WHEN stage = 'unconfirmed' THEN p END) AS unconfirmed,
       count(DISTINCT CASE WHEN stage = 'suspended' THEN p END) AS suspended,
       count(DISTINCT CASE WHEN stage IN ['listed', 'active'] THEN c END) AS partnered
ORDER BY partnerships
