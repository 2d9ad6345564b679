// Answers: which cities of its promising areas are most like each of these in size and lie, and nearest to it?
// Parameters: searches LIST<MAP> (areas, promises, logPop, koppen, coastal, elevationM, lat, lng, weights, most), each INTEGER, how many bigger and how many smaller ones of each area are looked at
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>, strongest first, a row for each search in their order
// Relies on: the range index on (area, logPop), whose order a query must name whole to be read from where it starts. In an area
// hundreds of villages are of one size: what else tells them apart counts about as much as it does in the ranking, beside
// what any city of the area may expect there.
UNWIND range(0, size($searches) - 1) AS number
WITH number, $searches[number] AS search
CALL (search) {
  UNWIND range(0, size(search.areas) - 1) AS k
  CALL (search, k) {
    MATCH (c:Candidate)
    WHERE c.area = search.areas[k] AND c.logPop >= search.logPop
    RETURN c ORDER BY c.area, c.logPop LIMIT $each
    UNION ALL
    MATCH (c:Candidate)
    WHERE c.area = search.areas[k] AND c.logPop < search.logPop
    RETURN c ORDER BY c.area DESC, c.logPop DESC LIMIT $each
  }
  WITH search, k, c, point.distance(c.location, point({latitude: search.lat, longitude: search.lng})) / 1000 AS km
  WITH c.id AS id,
    search.promises[k] + search.weights.populationSize * (1 - abs(c.logPop - search.logPop) / 1.5)
    + search.weights.capacity * CASE WHEN c.logPop <= 4 THEN 0.0 ELSE (c.logPop - 4) / 2.3 END
    + search.weights.geography / 3 * (
        CASE WHEN c.koppen = search.koppen THEN 1.0 WHEN left(c.koppen, 1) = left(search.koppen, 1) THEN 0.5 ELSE 0.0 END
        + CASE WHEN (coalesce(c.coastKm, 1000.0) <= 30) <> search.coastal THEN 0.0 WHEN search.coastal THEN 1.0 ELSE 0.5 END
        + CASE WHEN abs(c.elevationM - search.elevationM) < 1000 THEN 1 - abs(c.elevationM - search.elevationM) / 1000.0 ELSE 0.0 END)
    + search.weights.distance * coalesce(0.7 * exp(-km / 50) - 0.3 * log((km + 100) / 100) / log(200.2), 0.0) AS strength
  ORDER BY strength DESC, id
  RETURN collect(id)[0..search.most] AS ids, collect(strength)[0..search.most] AS strengths
}
RETURN ids, strengths
ORDER BY number
