// Answers: what of these cities decides whether they may become partners?
// Parameters: cities LIST<INTEGER>
// Columns: party MAP (id, name, country, countryName, subdivision, networks, population)
// Relies on: the unique ids of cities
UNWIND $cities AS id
MATCH (c:City {id: id})
MATCH (country:Country {code: c.country})
RETURN c { .id, .name, .country, countryName: country.name, .subdivision, networks: coalesce(c.networks, []), .population } AS party
ORDER BY c.id
