// Answers: whom do these cities partner with, and in which countries? As derive/city_partners has it for all
// Parameters: cities LIST<INTEGER>
// Columns: none
// Relies on: the unique ids of cities; TWINNED, a relationship for each partnership
UNWIND $cities AS id
MATCH (c:City {id: id})
OPTIONAL MATCH (c)-[t:TWINNED]-(partner:City)
WITH c, collect(CASE WHEN NOT t.unconfirmed THEN partner.id END) AS partners,
     collect(CASE WHEN t.unconfirmed THEN partner.id END) AS unconfirmed, sum(t.weight) AS weight
SET c.partnerIds = partners, c.partners = size(partners), c.unconfirmedIds = unconfirmed,
    c.unconfirmed = size(unconfirmed), c.twinWeight = toFloat(weight)
WITH c
OPTIONAL MATCH (c)-[t:TWINNED]-(partner:City)
WHERE partner.country <> c.country
WITH c, partner.country AS country, sum(t.weight) AS weight, count(t) AS ties ORDER BY country
WITH c, collect(country) AS countries, collect(weight) AS weights, collect(ties) AS counts
SET c.partnerCountries = countries, c.partnerCountryWeights = weights[0..size(countries)],
    c.partnerCountryCounts = counts[0..size(countries)]
