// Answers: which facts stand behind the fit of these cities with the one that asks?
// Parameters: asker MAP, ids LIST<INTEGER>
// Columns: id INTEGER, facts MAP, with what a person is told of the city and of what it shares with the asker
// Relies on: the unique ids of cities and candidates; bounded numbers of relationships at each of a few cities. Cities at the
// end of a path are compared as nodes: to read the id of each would cost more than all the rest.
CALL () { MATCH (p:City) WHERE p.id IN $asker.partnerIds RETURN collect(p) AS partners }
CALL () { MATCH (n:City) WHERE n.id IN $asker.nearIds RETURN collect(n) AS near }
CALL () { MATCH (l:City) WHERE l.id IN $asker.similarIds RETURN collect(l) AS alike }
CALL () { MATCH (a:City {id: $asker.id}) RETURN collect(a) AS asker }
WITH partners, near, alike, near + asker AS nearOrAsker, alike + asker AS alikeOrAsker
UNWIND range(0, size($ids) - 1) AS i
MATCH (c:City {id: $ids[i]})
MATCH (candidate:Candidate {id: $ids[i]})
MATCH (country:Country {code: candidate.country})
OPTIONAL MATCH (subdivision:Subdivision {code: candidate.subdivision})
WITH i, c, properties(candidate) AS known, country, subdivision, partners, near, alike, nearOrAsker, alikeOrAsker
RETURN c.id AS id, known {
  .*, name: c.name, population: c.population, unconfirmed: c.unconfirmed, note: c.note, ownLanguages: c.ownLanguages,
  countryName: country.name, countryNote: country.note, subdivisionName: subdivision.name,
  lat: known.location.latitude, lng: known.location.longitude,
  distanceKm: point.distance(known.location, point({latitude: $asker.lat, longitude: $asker.lng})) / 1000,
  sharedPartners: COLLECT {
    MATCH (c)-[:TWINNED]-(p)
    WHERE p IN partners
    RETURN p.name ORDER BY p.population DESC, p.id },
  neighbourTies: COLLECT {
    MATCH (c)-[:TWINNED]-(n)
    WHERE n IN near
    RETURN {near: n.name, partner: c.name} ORDER BY n.population DESC, n.id LIMIT 3 }
  + COLLECT {
    MATCH (c)-[:NEAR]->(p)-[:TWINNED]-(n)
    WHERE n IN nearOrAsker
    RETURN {near: n.name, partner: p.name} ORDER BY p.population DESC, n.population DESC, p.id, n.id LIMIT 3 },
  similarTies: COLLECT {
    MATCH (c)-[:TWINNED]-(like)
    WHERE like IN alike
    RETURN {near: like.name, partner: c.name} ORDER BY like.population DESC, like.id LIMIT 2 }
  + COLLECT {
    MATCH (c)<-[:SIMILAR]-(p)-[:TWINNED]-(like)
    WHERE like IN alikeOrAsker
    RETURN {near: like.name, partner: p.name} ORDER BY p.population DESC, like.population DESC, p.id, like.id LIMIT 2 },
  tiesFromThere: reduce(ties = 0, here IN [c] + [(c)-[:NEAR]->(n) | n] | ties +
    coalesce([k IN range(0, size(here.partnerCountries) - 1) WHERE here.partnerCountries[k] = $asker.country |
      here.partnerCountryCounts[k]][0], 0)),
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
    UNWIND known.languages AS code
    MATCH (l:Language {code: code})
    WHERE l.code IN $asker.languages
    RETURN l.name ORDER BY l.name },
  sharedNetworks: COLLECT {
    UNWIND known.networks AS code
    MATCH (n:Network {code: code})
    WHERE n.code IN $asker.networks
    RETURN n.name ORDER BY n.rarity DESC, n.name },
  sharedName: COLLECT {
    MATCH (:City {id: $asker.id})-[n:NAMESAKE]-(c)
    RETURN {name: n.name, kind: n.kind} ORDER BY n.strength DESC, n.name LIMIT 1 }[0]
} AS facts
ORDER BY i
