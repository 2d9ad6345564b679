// Answers: what do plain arrays hold of each city, to rank all of them without a database?
// Parameters: none
// Columns: city MAP, with what match/rank reads, its partners, neighbours, similar cities and namesakes by id
// Relies on: one pass over the cities, once in a run of bench
MATCH (c:City)
RETURN c {
  .id, .name, .asciiName, .country, .subdivision, .population, .logPop, .koppen, .coastKm, .elevationM, .seaport, .industries,
  .industryStrengths, .universities, .culture, .heritage, .networks, .languages, .communities, .twinWeight, .similarWeight,
  .localCountries, .localShares, .localRest, .partnerCountries, .partnerCountryWeights,
  lat: c.location.latitude, lng: c.location.longitude,
  twins: COLLECT { MATCH (c)-[t:TWINNED]-(p:City) RETURN {id: p.id, weight: t.weight, norm: t.norm} },
  near: COLLECT { MATCH (c)-[n:NEAR]->(p:City) RETURN {id: p.id, weight: n.km} },
  similar: COLLECT { MATCH (c)-[s:SIMILAR]->(p:City) RETURN {id: p.id, weight: s.weight} },
  namesakes: COLLECT { MATCH (c)-[n:NAMESAKE]-(p:City) RETURN {id: p.id, weight: n.strength} }
} AS city
ORDER BY c.id
