// Answers: with which cities, or cities like them, do the cities like each of these partner more often than by chance?
// Parameters: searches LIST<MAP> (id, similarIds, similarWeights, similarWeight)
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>, strongest first, a row for each search in their order
// Relies on: at most eight SIMILAR from a city; each partnership counts the likeness at either end. The strength is
// that sum, times 200, divided by (1 + what the one and those like it have in all) and the same for the other.
// Told are those that are proposed, 150, and those whose strength the ranking gives points for, above 0.01.
UNWIND range(0, size($searches) - 1) AS number
WITH number, $searches[number] AS search
CALL (search) {
  UNWIND CASE WHEN search.id IS NULL THEN range(0, size(search.similarIds) - 1) ELSE range(-1, size(search.similarIds) - 1) END AS i
  WITH CASE i WHEN -1 THEN search.id ELSE search.similarIds[i] END AS likeId, CASE i WHEN -1 THEN 1.0 ELSE search.similarWeights[i] END AS likeness
  MATCH (:City {id: likeId})-[t:TWINNED]-(partner)
  WITH partner, sum(likeness * t.weight) AS tied
  CALL (partner, tied) {
    RETURN partner AS city, tied AS strength
    UNION ALL
    MATCH (partner)-[s:SIMILAR]->(city)
    RETURN city, tied * s.weight AS strength
  }
  WITH city, sum(strength) AS strength
  WITH city.id AS id, 200 * strength / ((search.similarWeight + 1) * (city.similarWeight + 1)) AS strength
  ORDER BY strength DESC, id
  WITH collect(id) AS ids, collect(strength) AS strengths
  WITH ids, strengths, size([s IN strengths WHERE s > 0.01]) AS telling
  WITH ids, strengths, CASE WHEN telling > 150 THEN telling ELSE 150 END AS told
  RETURN ids[0..told] AS ids, strengths[0..told] AS strengths
}
RETURN ids, strengths
ORDER BY number
