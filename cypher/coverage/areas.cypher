// Answers: which areas are there, and of which countries do they consist?
// Parameters: none
// Columns: kind STRING (country, subdivision, region or group), code STRING, name STRING, members LIST<STRING> (of a subdivision: its country)
// Relies on: some 3,300 nodes of these labels
CALL () {
  MATCH (a:Country) RETURN 'country' AS kind, a.code AS code, a.name AS name, [a.code] AS members
  UNION ALL
  MATCH (a:Subdivision)-[:IN]->(c:Country) RETURN 'subdivision' AS kind, a.code AS code, a.name AS name, [c.code] AS members
  UNION ALL
  MATCH (a:Region|Group)
  RETURN CASE WHEN a:Region THEN 'region' ELSE 'group' END AS kind, a.code AS code, a.name AS name,
         COLLECT { MATCH (c:Country)-[:IN|BELONGS_TO*1..5]->(a) RETURN DISTINCT c.code AS code ORDER BY code } AS members
}
RETURN kind, code, name, members
ORDER BY kind, name, code
