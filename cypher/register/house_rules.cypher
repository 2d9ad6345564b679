// Answers: which associations have house rules?
// Parameters: none
// Columns: rules MAP (area, onePerCountry, minPopulation, maxPopulation, mostPartners)
// Relies on: one node for each area whose association has set some
MATCH (r:HouseRules)
RETURN r { .area, .onePerCountry, .minPopulation, .maxPopulation, .mostPartners } AS rules
ORDER BY r.area
