// Answers: with which areas may an area have no partnership today, or only with care, and why?
// Parameters: areas LIST<STRING> (country and subdivision of the city that asks)
// Columns: area STRING, effect STRING (suspended, forbidden or caution), sentence STRING, since STRING, source STRING
// Relies on: the few relationships of these two types at an area
UNWIND $areas AS code
OPTIONAL MATCH (country:Country {code: code})
OPTIONAL MATCH (subdivision:Subdivision {code: code})
WITH coalesce(country, subdivision) AS home
MATCH (home)-[r:TIES_SUSPENDED|HAS_RULE_ON]-(other)
WHERE coalesce(r.validFrom, r.since) <= toString(date())
RETURN other.code AS area, coalesce(r.effect, 'suspended') AS effect, coalesce(r.caution,
         toUpper(left(r.status, 1)) + substring(r.status, 1) + ', since ' + r.since + '.' + coalesce(' ' + r.reason, '')) AS sentence,
       coalesce(r.validFrom, r.since) AS since, r.source AS source
ORDER BY area, effect, since, sentence
