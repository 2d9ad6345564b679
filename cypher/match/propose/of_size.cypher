// Answers: which cities of its promising areas are nearest to each of these in size?
// Parameters: searches LIST<MAP> (areas, logPop), each INTEGER, how many bigger and how many smaller ones of each area
// Columns: ids LIST<INTEGER>, strengths LIST<FLOAT>, a row for each search in their order
// Relies on: the range index on (area, logPop), whose order a query must name whole to be read from where it starts
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
  WITH k, c.id AS id
  ORDER BY k, id
  RETURN collect(id) AS ids, [x IN collect(id) | 1.0] AS strengths
}
RETURN ids, strengths
ORDER BY number
