// Answers: whom does each city partner with, and in which countries? Kept on the city, where the ranking reads it
// Parameters: none
// Columns: none
// Relies on: TWINNED, a relationship for each partnership
MATCH (c:City)
CALL (c) {
  OPTIONAL MATCH (c)-[t:TWINNED]-(partner:City)
  WITH c, collect(CASE WHEN NOT t.unconfirmed THEN partner.id END) AS partners,
       collect(CASE WHEN t.unconfirmed THEN partner.id END) AS unconfirmed, sum(t.weight) AS weight
  SET c.partnerIds = partners, c.partners = size(partners), c.unconfirmedIds = unconfirmed,
      c.unconfirmed = size(unconfirmed), c.twinWeight = toFloat(weight)
  REMOVE c:Partnered
  FOREACH (partnered IN CASE WHEN weight > 0 THEN [c] ELSE [] END | SET partnered:Partnered)
  WITH c
  OPTIONAL MATCH (c)-[t:TWINNED]-(partner:City)
  WHERE partner.country <> c.country
  WITH c, partner.country AS country, sum(t.weight) AS weight, count(t) AS ties ORDER BY country
  WITH c, collect(country) AS countries, collect(weight) AS weights, collect(ties) AS counts
  SET c.partnerCountries = countries, c.partnerCountryWeights = weights[0..size(countries)],
      c.partnerCountryCounts = counts[0..size(countries)]
} IN 2 CONCURRENT TRANSACTIONS OF 5000 ROWS
