// Answers: what does the matching know of the cities that ask?
// Parameters: ids LIST<INTEGER>
// Columns: asker MAP, with the properties that match/rank reads, the neighbours with their distance, the similar cities with their likeness
// Relies on: the unique ids of cities
UNWIND $ids AS id
MATCH (c:City {id: id})
MATCH (country:Country {code: c.country})
RETURN c {
  .id, .name, .country, countryName: country.name, .subdivision, .unconfirmed, .metropolis, .population, .logPop, .koppen, .coastKm, .coastKnown,
  .elevationM, .seaport, .industries, .universities, .culture, .heritage, .networks, .languages, .communities,
  .ownLanguages, .partnerIds, .unconfirmedIds, .partners, .twinWeight, .note,
  .partnerCountries, .partnerCountryWeights, .localCountries, .localShares, .localRest, .similarWeight,
  lat: c.location.latitude, lng: c.location.longitude,
  industryRarities: COLLECT { MATCH (c)-[:HAS_INDUSTRY]->(i:Industry) RETURN i.rarity ORDER BY i.code },
  industryStrengths: c.industryStrengths,
  networkRarities: COLLECT { UNWIND c.networks AS code MATCH (n:Network {code: code}) RETURN n.rarity },
  nearIds: COLLECT { MATCH (c)-[n:NEAR]->(other) RETURN other.id ORDER BY n.km, other.id },
  nearKm: COLLECT { MATCH (c)-[n:NEAR]->(other) RETURN n.km ORDER BY n.km, other.id },
  similarIds: COLLECT { MATCH (c)-[s:SIMILAR]->(other) RETURN other.id ORDER BY s.weight DESC, other.id },
  similarWeights: COLLECT { MATCH (c)-[s:SIMILAR]->(other) RETURN s.weight ORDER BY s.weight DESC, other.id },
  subdivisionName: COLLECT { MATCH (s:Subdivision {code: c.subdivision}) RETURN s.name }[0],
  formerIds: COLLECT { MATCH (c)-[:PARTY_TO]->(p:Partnership)<-[:PARTY_TO]-(former) WHERE p.stage IN ['ended', 'dormant', 'historic'] RETURN former.id },
  hasNamesake: EXISTS { (c)-[:NAMESAKE]-() }
} AS asker
ORDER BY c.id
