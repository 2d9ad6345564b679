// Answers: which eight cities of its country are most like a town that is not in the atlas, in size and place?
// Parameters: country STRING, logPop FLOAT, lat FLOAT, lng FLOAT
// Columns: id INTEGER, weight FLOAT, twinWeight FLOAT
// Relies on: the range index on (country, logPop), whose order a query must name whole; weight as in org.twinatlas.match.Likeness
CALL () {
  MATCH (other:City)
  WHERE other.country = $country AND other.logPop >= $logPop
  RETURN other ORDER BY other.country, other.logPop LIMIT 40
  UNION ALL
  MATCH (other:City)
  WHERE other.country = $country AND other.logPop < $logPop
  RETURN other ORDER BY other.country DESC, other.logPop DESC LIMIT 40
}
WITH other, exp(-point.distance(other.location, point({latitude: $lat, longitude: $lng})) / 200000
                - abs(other.logPop - $logPop) / 0.3) AS weight
RETURN other.id AS id, weight, other.twinWeight AS twinWeight
ORDER BY weight DESC, id
LIMIT 8
