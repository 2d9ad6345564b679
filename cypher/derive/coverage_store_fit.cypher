// Answers: keep what has been fitted: the coefficients with their standard errors, and how far alike areas differ
// Parameters: names LIST<STRING>, coefficients LIST<FLOAT>, errors LIST<FLOAT>, activityVariance FLOAT, pairDispersion FLOAT, subdivisionDispersion FLOAT, converged BOOLEAN
// Columns: none
// Relies on: the only node of its label
MERGE (fit:CoverageFit {name: 'coverage'})
SET fit.names = $names, fit.coefficients = $coefficients, fit.errors = $errors, fit.activityVariance = $activityVariance,
    fit.pairDispersion = $pairDispersion, fit.subdivisionDispersion = $subdivisionDispersion, fit.converged = $converged
