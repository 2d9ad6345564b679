// Answers: which cities are most like these, now that these have partners? As org.twinatlas.match.Likeness has it for all
// Parameters: cities LIST<INTEGER>
// Columns: none
// Relies on: the unique ids of cities, and the range index on (country, logPop), whose order a query must name whole. A city that
// is among the forty next ones has this one among its own. A tie with a city whose partnerships end weighs nothing, and may stay.
UNWIND $cities AS id
MATCH (changed:City {id: id})
WHERE changed:Partnered AND changed.logPop IS NOT NULL
CALL (changed) {
  MATCH (city:City)
  WHERE city.country = changed.country AND city.logPop >= changed.logPop
  RETURN city ORDER BY city.country, city.logPop LIMIT 41
  UNION
  MATCH (city:City)
  WHERE city.country = changed.country AND city.logPop < changed.logPop
  RETURN city ORDER BY city.country DESC, city.logPop DESC LIMIT 40
}
CALL (changed, city) {
  CALL (city) {
    MATCH (other:City)
    WHERE other.country = city.country AND other.logPop >= city.logPop
    RETURN other ORDER BY other.country, other.logPop LIMIT 41
    UNION ALL
    MATCH (other:City)
    WHERE other.country = city.country AND other.logPop < city.logPop
    RETURN other ORDER BY other.country DESC, other.logPop DESC LIMIT 40
  }
  WITH changed, city, other,
    exp(-point.distance(other.location, city.location) / 200000 - abs(other.logPop - city.logPop) / 0.3) AS weight
  WHERE other.id <> city.id
  ORDER BY weight DESC, other.id
  LIMIT 8
  WITH changed, city, other, weight
  WHERE city = changed OR other = changed
  MERGE (city)-[tie:SIMILAR]->(other)
  SET tie.weight = weight
}
