// Answers: which share of what its country would have would a subdivision have, and how active is it?
// Parameters: codes LIST<STRING> (null: all)
// Columns: code STRING, country STRING, share FLOAT, activity FLOAT
// Relies on: the some 3,000 subdivisions
MATCH (s:Subdivision)-[:IN]->(c:Country)
WHERE s.share IS NOT NULL AND ($codes IS NULL OR s.code IN $codes)
RETURN s.code AS code, c.code AS country, s.share AS share, s.activity AS activity
ORDER BY code
