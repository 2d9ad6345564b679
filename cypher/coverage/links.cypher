// Answers: where do the cities of planned links lie, and what keeps two of them from a new partnership?
// Parameters: as LIST<INTEGER>, bs LIST<INTEGER> (ids of the cities, side by side)
// Columns: place INTEGER, a MAP, b MAP (of each: name, country, countryName, subdivision, lat, lng; null if there is no such city), barrier STRING (partners, suspended or null)
// Relies on: the unique ids of cities
UNWIND range(0, size($as) - 1) AS place
OPTIONAL MATCH (a:City {id: $as[place]})
OPTIONAL MATCH (b:City {id: $bs[place]})
OPTIONAL MATCH (ca:Country {code: a.country})
OPTIONAL MATCH (cb:Country {code: b.country})
RETURN place,
  CASE WHEN a IS NOT NULL THEN {name: a.name, country: a.country, countryName: ca.name, subdivision: a.subdivision,
                                lat: a.location.latitude, lng: a.location.longitude} END AS a,
  CASE WHEN b IS NOT NULL THEN {name: b.name, country: b.country, countryName: cb.name, subdivision: b.subdivision,
                                lat: b.location.latitude, lng: b.location.longitude} END AS b,
  CASE
    WHEN EXISTS { (a)-[:PARTY_TO]->(p:Partnership)<-[:PARTY_TO]-(b) WHERE p.stage IN ['listed', 'active'] } THEN 'partners'
    WHEN EXISTS { (x:Country|Subdivision)-[:TIES_SUSPENDED]-(y:Country|Subdivision)
                  WHERE x.code IN [a.country, a.subdivision] AND y.code IN [b.country, b.subdivision] } THEN 'suspended'
  END AS barrier
ORDER BY place
