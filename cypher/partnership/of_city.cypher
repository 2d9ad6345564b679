// Answers: which partnerships has a city, and with whom?
// Parameters: id INTEGER
// Columns: id STRING, kind STRING, stage STRING, since INTEGER, until INTEGER, sources LIST<STRING>, confidence STRING, asOf STRING, suspendedBecause STRING, note STRING, cities LIST<MAP>
// Relies on: the unique ids of cities
MATCH (c:City {id: $id})-[:PARTY_TO]->(p:Partnership)
RETURN p.id AS id, p.kind AS kind, p.stage AS stage, p.since AS since, p.until AS until, p.sources AS sources,
  p.confidence AS confidence, p.asOf AS asOf, p.suspendedBecause AS suspendedBecause, p.note AS note,
  COLLECT {
    MATCH (p)<-[:PARTY_TO]-(other:City)
    WHERE other <> c
    MATCH (country:Country {code: other.country})
    OPTIONAL MATCH (subdivision:Subdivision {code: other.subdivision})
    RETURN other {
      .id, .name, .country, countryName: country.name, .subdivision, subdivisionName: subdivision.name,
      lat: other.location.latitude, lng: other.location.longitude, .population, .partners }
    ORDER BY other.name, other.id } AS cities
ORDER BY stage, id
