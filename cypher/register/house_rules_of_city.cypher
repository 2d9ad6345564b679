// Answers: which house rules hold for this city, and how many partners has it, in all and in a country?
// Parameters: city INTEGER, country STRING
// Columns: rules MAP (area, onePerCountry, minPopulation, maxPopulation, mostPartners), partners INTEGER, partnersThere INTEGER
// Relies on: the unique ids of cities; one node for each area that has house rules. What is under way counts as well.
MATCH (c:City {id: $city})
MATCH (r:HouseRules)
WHERE r.area IN [c.country, c.subdivision]
WITH c, r, COLLECT {
  MATCH (c)-[:PARTY_TO]->(p:Partnership)<-[:PARTY_TO]-(other:City)
  WHERE NOT p.stage IN ['unconfirmed', 'superseded', 'declined', 'ended', 'historic', 'dormant']
  RETURN other.country } AS countries
RETURN r { .area, .onePerCountry, .minPopulation, .maxPopulation, .mostPartners } AS rules, size(countries) AS partners,
       size([country IN countries WHERE country = $country]) AS partnersThere
ORDER BY r.area
