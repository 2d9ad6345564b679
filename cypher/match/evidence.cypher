// Answers: which facts stand behind the fit of these cities with the one that asks?
// Parameters: asker MAP, ids LIST<INTEGER>
// Columns: id INTEGER, facts MAP, with what a person is told of the city and of what it shares with the asker
// Relies on: the unique ids of cities; bounded numbers of relationships at each of a few cities
UNWIND range(0, size($ids) - 1) AS i
MATCH (c:City {id: $ids[i]})
MATCH (country:Country {code: c.country})
OPTIONAL MATCH (subdivision:Subdivision {code: c.subdivision})
RETURN c.id AS id, c {
  .name, .country, .subdivision, .population, .logPop, .koppen, .coastKm, .coastKnown, .elevationM, .seaport, .industries,
  .industryStrengths, .universities, .culture, .heritage, .networks, .languages, .communities, .partners, .unconfirmed,
  .metropolis, .note, .ownLanguages, .twinWeight,
  .partnerCountries, .partnerCountryWeights, .localCountries, .localShares, .localRest,
  countryName: country.name, countryNote: country.note, subdivisionName: subdivision.name,
  lat: c.location.latitude, lng: c.location.longitude,
  distanceKm: point.distance(c.location, point({latitude: $asker.lat, longitude: $asker.lng})) / 1000,
  sharedPartners: COLLECT {
    MATCH (c)-[:TWINNED]-(p:City)
    WHERE p.id IN $asker.partnerIds
    RETURN p.name ORDER BY p.population DESC, p.id },
  neighbourTies: COLLECT {
    MATCH (c)-[:TWINNED]-(n:City)
    WHERE n.id IN $asker.nearIds
    RETURN {near: n.name, partner: c.name} ORDER BY n.population DESC, n.id LIMIT 3 }
  + COLLECT {
    MATCH (c)-[:NEAR]->(p:City)-[:TWINNED]-(n:City)
    WHERE n.id IN $asker.nearIds OR n.id = $asker.id
    RETURN {near: n.name, partner: p.name} ORDER BY p.population DESC, n.population DESC, p.id, n.id LIMIT 3 },
  similarTies: COLLECT {
    MATCH (c)-[:TWINNED]-(like:City)
    WHERE like.id IN $asker.similarIds
    RETURN {near: like.name, partner: c.name} ORDER BY like.population DESC, like.id LIMIT 2 }
  + COLLECT {
    MATCH (c)<-[:SIMILAR]-(p:City)-[:TWINNED]-(like:City)
    WHERE like.id IN $asker.similarIds OR like.id = $asker.id
    RETURN {near: like.name, partner: p.name} ORDER BY p.population DESC, like.population DESC, p.id, like.id LIMIT 2 },
  tiesFromThere: COUNT {
    MATCH (c)-[:TWINNED]-(p:City {country: $asker.country}) }
  + COUNT {
    MATCH (c)-[:NEAR]->(:City)-[:TWINNED]-(p:City {country: $asker.country}) },
  sharedIndustries: COLLECT {
    MATCH (c)-[h:HAS_INDUSTRY]->(industry:Industry)
    WHERE industry.code IN $asker.industries
    RETURN {code: industry.code, name: industry.name, evidence: h.evidence, strength: h.strength}
    ORDER BY industry.rarity * h.strength DESC, industry.code },
  universityNames: COLLECT {
    MATCH (c)<-[:LOCATED_IN]-(u:Institution {kind: 'university'})
    RETURN u.name ORDER BY u.established, u.name LIMIT 2 },
  cultureNames: COLLECT {
    MATCH (c)<-[:LOCATED_IN]-(u:Institution)
    WHERE u.kind IN $asker.culture
    RETURN u.name ORDER BY u.kind DESC, u.established, u.name LIMIT 3 },
  sharedHeritage: COLLECT {
    MATCH (c)-[:HAS_HERITAGE]->(h:Heritage)
    WHERE h.code IN $asker.heritage
    RETURN DISTINCT h.name ORDER BY h.name },
  sharedLanguages: COLLECT {
    UNWIND c.languages AS code
    MATCH (l:Language {code: code})
    WHERE l.code IN $asker.languages
    RETURN l.name ORDER BY l.name },
  sharedNetworks: COLLECT {
    UNWIND c.networks AS code
    MATCH (n:Network {code: code})
    WHERE n.code IN $asker.networks
    RETURN n.name ORDER BY n.rarity DESC, n.name },
  sharedName: COLLECT {
    MATCH (:City {id: $asker.id})-[n:NAMESAKE]-(c)
    RETURN {name: n.name, kind: n.kind} ORDER BY n.strength DESC, n.name LIMIT 1 }[0]
} AS facts
ORDER BY i
