// Answers: what has happened in the register since an entry, as far as everybody may read it?
// Parameters: after INTEGER (a number of an entry), city INTEGER (null: any), area STRING (ISO 3166-1 or 3166-2; null: any), limit INTEGER
// Columns: number INTEGER, at STRING, what STRING, from STRING, to STRING, partnership STRING, kind STRING, stage STRING, cities LIST<MAP> (id, name, country)
// Relies on: the unique numbers of entries
MATCH (p:Partnership)-[:HAS_ENTRY]->(e:Entry)
WHERE e.number > $after AND e.what IN ['created', 'taken over', 'stage changed', 'joined', 'left', 'ended for itself']
  AND ($city IS NULL OR EXISTS { (p)<-[:PARTY_TO|JOINED]-(:City {id: $city}) })
  AND ($area IS NULL OR EXISTS { MATCH (p)<-[:PARTY_TO|JOINED]-(c:City) WHERE $area IN [c.country, c.subdivision] })
RETURN e.number AS number, e.at AS at, e.what AS what, e.from AS from, e.to AS to, p.id AS partnership, p.kind AS kind, p.stage AS stage,
  COLLECT { MATCH (p)<-[:PARTY_TO|JOINED]-(c:City) RETURN DISTINCT {id: c.id, name: c.name, country: c.country} AS city ORDER BY city.name, city.id } AS cities
ORDER BY number
LIMIT $limit
