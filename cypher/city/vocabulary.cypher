// Answers: which words do the graph's facts use: countries, regions, languages, industries, networks, heritage?
// Parameters: none
// Columns: kind STRING, code STRING, name STRING, within LIST<STRING> (of a country: the regions it lies in)
// Relies on: some six hundred nodes of these labels
CALL () {
  MATCH (n:Country)
  RETURN 'country' AS kind, n.code AS code, n.name AS name, [(n)-[:IN*1..5]->(r:Region) | r.code] AS within
  UNION ALL
  MATCH (n:Region) RETURN 'region' AS kind, n.code AS code, n.name AS name, [] AS within
  UNION ALL
  MATCH (n:Language) RETURN 'language' AS kind, n.code AS code, n.name AS name, [] AS within
  UNION ALL
  MATCH (n:Industry) RETURN 'industry' AS kind, n.code AS code, n.name AS name, [toString(n.rarity)] AS within
  UNION ALL
  MATCH (n:Network) RETURN 'network' AS kind, n.code AS code, n.name AS name, [toString(n.rarity)] AS within
  UNION ALL
  MATCH (n:Heritage) RETURN 'heritage' AS kind, n.code AS code, n.name AS name, [] AS within
}
RETURN kind, code, name, within
ORDER BY kind, name, code
