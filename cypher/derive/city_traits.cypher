// Answers: what does the ranking read of each city? Short lists and counts, kept on the city
// Parameters: none
// Columns: none
// Relies on: bounded numbers of relationships for each city; languages come from the city where it has its own, else from the country.
// any(… = …) stands where IN would: Neo4j keeps a cache for IN beyond the inner transaction, whose memory it then counts twice.
MATCH (c:City)
CALL (c) {
  MATCH (country:Country {code: c.country})
  WITH c, country,
    [(c)-[s:SPEAKS]->(l:Language) | l.code] AS own,
    [(c)-[:HAS_TRAIT]->(t:Trait) | t] AS traits,
    [(c)<-[:LOCATED_IN]-(i:Institution) | i.kind] AS institutions
  SET c.ownLanguages = size(own) > 0,
      c.languages = CASE WHEN own = [] THEN country.languages ELSE own END,
      c.seaport = any(t IN traits WHERE t.kind = 'seaport'),
      c.universities = size([i IN institutions WHERE i = 'university']),
      c.culture = [kind IN ['museum', 'theatre', 'orchestra', 'opera', 'festival', 'library', 'archive']
                   WHERE any(i IN institutions WHERE i = kind)]
                + CASE WHEN any(t IN traits WHERE t.kind = 'world-heritage') THEN ['world heritage'] ELSE [] END
                + [t IN traits WHERE t.kind = 'creative-city' | 'creative city: ' + t.value],
      c.heritage = [(c)-[:HAS_HERITAGE]->(h:Heritage) | h.code],
      c.networks = [(c)-[:MEMBER_OF]->(n:Network) WHERE n.active | n.code],
      c.communities = [(c)-[:HAS_COMMUNITY]->(origin:Country) | origin.code]
  WITH c
  OPTIONAL MATCH (c)-[h:HAS_INDUSTRY]->(i:Industry)
  WITH c, h, i ORDER BY i.code
  WITH c, collect(i.code) AS industries, collect(h.strength) AS strengths
  SET c.industries = industries, c.industryStrengths = strengths
} IN 2 CONCURRENT TRANSACTIONS OF 2000 ROWS
