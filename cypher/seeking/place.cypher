// Answers: where does this city lie, as far as it decides who answers for it?
// Parameters: city INTEGER
// Columns: city INTEGER, country STRING, subdivision STRING, networks LIST<STRING>
// Relies on: the unique ids of cities, and of cities that people added
CALL () {
  MATCH (c:City {id: $city})
  RETURN c.country AS country, c.subdivision AS subdivision, coalesce(c.networks, []) AS networks
  UNION ALL
  MATCH (a:AddedCity {id: $city})
  RETURN a.country AS country, null AS subdivision, [] AS networks
}
RETURN $city AS city, country, subdivision, networks
ORDER BY country
