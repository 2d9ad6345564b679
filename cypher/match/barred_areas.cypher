// Answers: between which areas may there be no partnership today, or only with care, and why?
// Parameters: none
// Columns: home STRING, area STRING, effect STRING (suspended, forbidden or caution), sentence STRING, since STRING, source STRING; each pair from both its ends
// Relies on: some hundred relationships of these two types in all
MATCH (home)-[r:TIES_SUSPENDED|HAS_RULE_ON]-(other)
WHERE coalesce(r.validFrom, r.since) <= toString(date())
RETURN home.code AS home, other.code AS area, coalesce(r.effect, 'suspended') AS effect, coalesce(r.caution,
         toUpper(left(r.status, 1)) + substring(r.status, 1) + ', since ' + r.since + '.' + coalesce(' ' + r.reason, '')) AS sentence,
       coalesce(r.validFrom, r.since) AS since, r.source AS source
ORDER BY home, area, effect, since, sentence
