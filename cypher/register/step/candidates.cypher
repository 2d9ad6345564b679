// Answers: what do the retrievers and the ranking read of these cities and of their neighbours? As derive/candidates
// Parameters: cities LIST<INTEGER>
// Columns: none
// Relies on: the unique ids of cities and candidates
UNWIND $cities AS id
MATCH (changed:City {id: id})
MATCH (c:City)
WHERE point.distance(c.location, changed.location) < 25000
WITH DISTINCT c
MATCH (k:Candidate {id: c.id})
SET k.twinWeight = c.twinWeight, k.partners = c.partners, k.networks = c.networks, k.partnerCountries = c.partnerCountries,
    k.partnerCountryWeights = c.partnerCountryWeights, k.localCountries = c.localCountries, k.localShares = c.localShares,
    k.localRest = c.localRest
