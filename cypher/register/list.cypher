// Answers: which partnerships has the register?
// Parameters: city INTEGER (null: any), country STRING (null: any), stage STRING (null: any), kind STRING (null: any), kept BOOLEAN (null: either), after STRING, limit INTEGER
// Columns: id STRING, kind STRING, stage STRING, since INTEGER, until INTEGER, recognised BOOLEAN, kept BOOLEAN, sources LIST<STRING>, confidence STRING, asOf STRING, cities LIST<MAP>
// Relies on: the unique ids of cities and partnerships, and the range index on (country, twinWeight)
CALL () {
  MATCH (c:City {id: $city})-[:PARTY_TO|JOINED]->(p:Partnership)
  WHERE p.id > $after
  RETURN p
  UNION
  MATCH (c:City)-[:PARTY_TO|JOINED]->(p:Partnership)
  WHERE $city IS NULL AND c.country = $country AND c.twinWeight >= 0 AND p.id > $after
  RETURN p
  UNION
  MATCH (p:Partnership)
  WHERE $city IS NULL AND $country IS NULL AND p.id > $after
  RETURN p
}
WITH p
WHERE ($country IS NULL OR EXISTS { (p)<-[:PARTY_TO|JOINED]-(:City {country: $country})})
  AND ($stage IS NULL OR p.stage = $stage) AND ($kind IS NULL OR p.kind = $kind) AND ($kept IS NULL OR p:Kept = $kept)
WITH p ORDER BY p.id LIMIT $limit
RETURN p.id AS id, p.kind AS kind, p.stage AS stage, p.since AS since, p.until AS until, coalesce(p.recognised, false) AS recognised,
  p:Kept AS kept, p.sources AS sources, p.confidence AS confidence, p.asOf AS asOf,
  COLLECT {
    MATCH (p)<-[party:PARTY_TO|JOINED]-(c:City)
    WHERE party.until IS NULL
    MATCH (country:Country {code: c.country})
    OPTIONAL MATCH (subdivision:Subdivision {code: c.subdivision})
    RETURN c {
      .id, .name, .country, countryName: country.name, .subdivision, subdivisionName: subdivision.name,
      lat: c.location.latitude, lng: c.location.longitude, .population, .partners }
    ORDER BY c.name, c.id } AS cities
ORDER BY id
