// Answers: whom does each city partner with? Kept on the city, where the ranking reads it
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
} IN TRANSACTIONS OF 5000 ROWS
