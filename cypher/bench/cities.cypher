// Answers: what do plain arrays hold of each city, to rank all of them without a database?
// Parameters: none
// Columns: city MAP, with what match/rank reads, its partners, neighbours, similar cities and namesakes by id
// Relies on: one pass over the cities, once in a run of bench, in the order of the index on ids, because sorting them takes much memory; lists side by side take less memory than lists of maps
MATCH (c:City)
WHERE c.id IS NOT NULL
RETURN c {
  .id, .name, .asciiName, .country, .subdivision, .population, .logPop, .koppen, .coastKm, .elevationM, .seaport, .industries,
  .industryStrengths, .universities, .culture, .heritage, .networks, .languages, .communities, .twinWeight, .similarWeight,
  .localCountries, .localShares, .localRest, .partnerCountries, .partnerCountryWeights,
  lat: c.location.latitude, lng: c.location.longitude,
  twins: COLLECT { MATCH (c)-[:TWINNED]-(p:City) RETURN p.id ORDER BY p.id },
  twinWeights: COLLECT { MATCH (c)-[t:TWINNED]-(p:City) RETURN t.weight ORDER BY p.id },
  twinNorms: COLLECT { MATCH (c)-[t:TWINNED]-(p:City) RETURN t.norm ORDER BY p.id },
  near: COLLECT { MATCH (c)-[:NEAR]->(p:City) RETURN p.id ORDER BY p.id },
  nearKm: COLLECT { MATCH (c)-[n:NEAR]->(p:City) RETURN n.km ORDER BY p.id },
  similar: COLLECT { MATCH (c)-[:SIMILAR]->(p:City) RETURN p.id ORDER BY p.id },
  similarWeights: COLLECT { MATCH (c)-[s:SIMILAR]->(p:City) RETURN s.weight ORDER BY p.id },
  namesakes: COLLECT { MATCH (c)-[:NAMESAKE]-(p:City) RETURN p.id ORDER BY p.id },
  namesakeStrengths: COLLECT { MATCH (c)-[n:NAMESAKE]-(p:City) RETURN n.strength ORDER BY p.id }
} AS city
ORDER BY c.id
