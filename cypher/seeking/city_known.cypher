// Answers: has the atlas, or has somebody added, a city of this name near this place?
// Parameters: foldedName STRING, lat FLOAT, lng FLOAT
// Columns: id INTEGER, name STRING
// Relies on: the point index on the locations of cities, and the index on the names of those that people added
CALL () {
  MATCH (c:City)
  WHERE point.distance(c.location, point({latitude: $lat, longitude: $lng})) < 30000
  WITH c
  WHERE $foldedName IN c.searchNames
  RETURN c.id AS id, c.name AS name
  UNION ALL
  MATCH (a:AddedCity {foldedName: $foldedName})
  WHERE point.distance(a.location, point({latitude: $lat, longitude: $lng})) < 30000
  RETURN a.id AS id, a.name AS name
}
RETURN id, name
ORDER BY id
