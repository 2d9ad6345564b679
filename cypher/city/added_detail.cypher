// Answers: what is known of a city that people added?
// Parameters: id INTEGER
// Columns: city MAP
// Relies on: the unique ids of added cities
MATCH (a:AddedCity {id: $id})
MATCH (country:Country {code: a.country})
RETURN a {
  .id, .name, .country, subdivision: null, .population, partners: 0, elevationM: null, timezone: null, koppen: null, coastKm: null,
  wikidata: null, kind: 'added here', languages: coalesce(a.languages, []), countryName: country.name, subdivisionName: null,
  note: 'Added here by people who answer for it, since GeoNames does not have it.', lat: a.location.latitude, lng: a.location.longitude,
  names: [], traits: [], industries: [], institutions: [], heritage: [], networks: [], communities: []
} AS city
ORDER BY a.id
