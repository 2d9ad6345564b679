// Answers: which cities lie near the partners of the cities near each of these, or are such a partner?
// Parameters: searches LIST<MAP> (id, nearIds, nearKm)
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>, strongest first, a row for each search in their order
// Relies on: at most ten NEAR from a city; each partnership counts exp(-km / 12) for the distance at either end
UNWIND range(0, size($searches) - 1) AS number
WITH number, $searches[number] AS search
CALL (search) {
  UNWIND CASE WHEN search.id IS NULL THEN range(0, size(search.nearIds) - 1) ELSE range(-1, size(search.nearIds) - 1) END AS i
  WITH i, CASE i WHEN -1 THEN search.id ELSE search.nearIds[i] END AS nearId, CASE i WHEN -1 THEN 1.0 ELSE exp(-search.nearKm[i] / 12) END AS nearness
  MATCH (near:City {id: nearId})-[t:TWINNED]-(partner)
  WITH partner, sum(nearness * t.weight) AS tied, sum(CASE i WHEN -1 THEN 0.0 ELSE nearness * t.weight END) AS tiedByNeighbours
  CALL (partner, tied, tiedByNeighbours) {
    WITH partner, tiedByNeighbours
    WHERE tiedByNeighbours > 0
    RETURN partner AS city, tiedByNeighbours AS strength
    UNION ALL
    MATCH (partner)<-[n:NEAR]-(city)
    RETURN city, tied * exp(-n.km / 12) AS strength
  }
  WITH city, sum(strength) AS strength
  WITH city.id AS id, strength
  ORDER BY strength DESC, id
  RETURN collect(id) AS ids, collect(strength) AS strengths
}
RETURN ids, strengths
ORDER BY number
