// Answers: what is known of a city, with its source?
// Parameters: id INTEGER
// Columns: city MAP
// Relies on: the unique ids of cities
MATCH (c:City {id: $id})
MATCH (country:Country {code: c.country})
OPTIONAL MATCH (subdivision:Subdivision {code: c.subdivision})
RETURN c {
  .id, .name, .country, .subdivision, .population, .partners, .elevationM, .timezone, .koppen, .coastKm, .wikidata,
  .kind, .languages, countryName: country.name, subdivisionName: subdivision.name,
  note: coalesce(c.note, country.note), lat: c.location.latitude, lng: c.location.longitude, names: coalesce(c.names, []),
  traits: COLLECT { MATCH (c)-[:HAS_TRAIT]->(t:Trait) RETURN t {.kind, .value, .source} ORDER BY t.kind, t.value },
  industries: COLLECT {
    MATCH (c)-[h:HAS_INDUSTRY]->(i:Industry)
    RETURN h {code: i.code, name: i.name, .strength, .evidence, .source} ORDER BY h.strength DESC, i.code },
  institutions: COLLECT {
    MATCH (c)<-[:LOCATED_IN]-(i:Institution)
    RETURN i {.kind, .name, .established, .source} ORDER BY i.kind, i.name LIMIT 200 },
  heritage: COLLECT {
    MATCH (c)-[h:HAS_HERITAGE]->(kind:Heritage)
    RETURN h {kind: kind.code, .name, .years, .source} ORDER BY kind.code, h.name },
  networks: COLLECT {
    MATCH (c)-[m:MEMBER_OF]->(n:Network)
    RETURN m {code: n.code, name: n.name, active: n.active, .asOf, .source} ORDER BY n.code },
  communities: COLLECT {
    MATCH (c)-[k:HAS_COMMUNITY]->(origin:Country)
    RETURN k {country: origin.code, name: origin.name, .detail, .source} ORDER BY origin.code }
} AS city
ORDER BY c.id
