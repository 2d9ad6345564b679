// Answers: set the house rules of an area
// Parameters: area STRING, rules MAP (area, onePerCountry, minPopulation, maxPopulation, mostPartners)
// Columns: rules MAP
// Relies on: one node for each area whose association has set some
MERGE (r:HouseRules {area: $area})
SET r = $rules
RETURN r { .area, .onePerCountry, .minPopulation, .maxPopulation, .mostPartners } AS rules
ORDER BY r.area
