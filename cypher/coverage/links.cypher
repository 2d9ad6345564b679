// Answers: where do the cities of planned links lie, and what keeps two of them from a new partnership?
// Parameters: as LIST<INTEGER>, bs LIST<INTEGER> (ids of the cities, side by side)
// Columns: place INTEGER, countryA STRING, countryB STRING, subdivisionA STRING, subdivisionB STRING, barrier STRING (partners, suspended or null)
// Relies on: the unique ids of cities
UNWIND range(0, size($as) - 1) AS place
OPTIONAL MATCH (a:City {id: $as[place]})
OPTIONAL MATCH (b:City {id: $bs[place]})
RETURN place, a.country AS countryA, b.country AS countryB, a.subdivision AS subdivisionA, b.subdivision AS subdivisionB,
  CASE
    WHEN EXISTS { (a)-[:PARTY_TO]->(p:Partnership)<-[:PARTY_TO]-(b) WHERE p.stage IN ['listed', 'active'] } THEN 'partners'
    WHEN EXISTS { (x:Country|Subdivision)-[:TIES_SUSPENDED]-(y:Country|Subdivision)
                  WHERE x.code IN [a.country, a.subdivision] AND y.code IN [b.country, b.subdivision] } THEN 'suspended'
  END AS barrier
ORDER BY place
