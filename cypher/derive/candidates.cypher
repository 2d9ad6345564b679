// Answers: what do the retrievers and the ranking read of each city? One short record beside each city
// Parameters: none
// Columns: none
// Relies on: the unique ids of candidates. A city has some forty properties, which Neo4j's record store keeps as a chain that
// it walks anew for each one that is read; a candidate has those alone that are read for hundreds of cities at once.
MATCH (c:City)
CALL (c) {
  MERGE (k:Candidate {id: c.id})
  SET k = c {
    .id, .country, .subdivision, .metropolis, .logPop, .twinWeight, .partners, .industries, .industryStrengths, .universities,
    .culture, .heritage, .networks, .communities, .languages, .koppen, .coastKm, .coastKnown, .seaport, .elevationM, .location,
    .partnerCountries, .partnerCountryWeights, .localCountries, .localShares, .localRest,
    area: coalesce(c.subdivision, c.country) }
} IN 2 CONCURRENT TRANSACTIONS OF 2000 ROWS
