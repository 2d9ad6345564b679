// Answers: what do the partnerships of these countries and subdivisions with other countries weigh? As derive/country_counts
// Parameters: countries LIST<STRING>, subdivisions LIST<STRING>
// Columns: none
// Relies on: the range index on (country, twinWeight), and the unique codes of areas
UNWIND $countries AS code
MATCH (country:Country {code: code})
MATCH (c:City)
WHERE c.country = code AND c.twinWeight >= 0
WITH country, c, reduce(weight = 0.0, w IN [(c)-[t:TWINNED]-(p) WHERE p.country <> c.country | t.weight] | weight + w) AS weight
WITH country, c.subdivision AS subdivision, sum(weight) AS weight
WITH country, collect({code: subdivision, weight: weight}) AS parts, sum(weight) AS total
SET country.twinWeight = total
WITH country, parts
UNWIND $subdivisions AS code
MATCH (area:Subdivision {code: code})-[:IN]->(country)
SET area.twinWeight = reduce(weight = 0.0, part IN parts | weight + CASE WHEN part.code = code THEN part.weight ELSE 0.0 END)
