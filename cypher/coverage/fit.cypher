// Answers: what has been fitted, and how far do areas that are alike differ?
// Parameters: none
// Columns: names LIST<STRING>, coefficients LIST<FLOAT>, errors LIST<FLOAT>, activityVariance FLOAT, pairDispersion FLOAT, subdivisionDispersion FLOAT, converged BOOLEAN
// Relies on: the only node of its label
MATCH (fit:CoverageFit {name: 'coverage'})
RETURN fit.names AS names, fit.coefficients AS coefficients, fit.errors AS errors, fit.activityVariance AS activityVariance,
       fit.pairDispersion AS pairDispersion, fit.subdivisionDispersion AS subdivisionDispersion, fit.converged AS converged
ORDER BY fit.name
