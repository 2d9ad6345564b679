// Answers: what has happened since an entry, as far as everybody may read it?
// Parameters: after INTEGER (a number of an entry), city INTEGER (null: any), area STRING (ISO 3166-1 or 3166-2; null: any), limit INTEGER
// Columns: number INTEGER, at STRING, what STRING, from STRING, to STRING, partnership STRING, kind STRING, stage STRING, seeker STRING, cities LIST<MAP> (id, name, country)
// Relies on: the unique numbers of entries
MATCH (e:Entry)<-[:HAS_ENTRY]-(about:Partnership|Seeking)
WHERE e.number > $after
  AND e.what IN ['created', 'taken over', 'stage changed', 'joined', 'left', 'ended for itself', 'posted', 'changed', 'renewed', 'withdrawn']
WITH e, about,
  COLLECT {
    MATCH (about)<-[:PARTY_TO|JOINED]-(c:City)
    WITH DISTINCT c
    RETURN c {.id, .name, .country, .subdivision} AS city
    ORDER BY city.name, city.id
    UNION ALL
    MATCH (c:City {id: about.city})
    RETURN c {.id, .name, .country, .subdivision} AS city
    UNION ALL
    MATCH (a:AddedCity {id: about.city})
    RETURN a {.id, .name, .country} AS city
  } AS cities
WHERE ($city IS NULL OR any(city IN cities WHERE city.id = $city))
  AND ($area IS NULL OR any(city IN cities WHERE $area IN [city.country, city.subdivision]))
WITH e, cities, CASE WHEN about:Partnership THEN about END AS p, CASE WHEN about:Seeking THEN about END AS s
RETURN e.number AS number, e.at AS at, e.what AS what, e.from AS from, e.to AS to,
  p.id AS partnership, p.kind AS kind, p.stage AS stage, s.id AS seeker, [city IN cities | city {.id, .name, .country}] AS cities
ORDER BY number
LIMIT $limit
