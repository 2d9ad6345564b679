// Answers: which cities seek partners, or did and have not withdrawn?
// Parameters: none
// Columns: seeking MAP, city MAP
// Relies on: some thousands of records, and the unique ids of cities
MATCH (s:Seeking)
WHERE s.withdrawnOn IS NULL
OPTIONAL MATCH (c:City {id: s.city})
OPTIONAL MATCH (a:AddedCity {id: s.city})
WITH s, coalesce(c, a) AS city
MATCH (country:Country {code: city.country})
OPTIONAL MATCH (subdivision:Subdivision {code: city.subdivision})
RETURN s {
    .id, .version, .organisation, .countries, .regions, .languages, .categories, .themes, .desired, .criteria, .factors,
    .minPopulation, .maxPopulation, .offers, .needs, .gives, .outline, .since, .validUntil } AS seeking,
  city {
    .id, .name, .country, countryName: country.name, .subdivision, subdivisionName: subdivision.name,
    lat: city.location.latitude, lng: city.location.longitude, .population, .partners, .languages } AS city
ORDER BY s.id
