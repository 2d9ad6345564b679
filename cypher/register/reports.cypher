// Answers: what stands in the coordinators' queue for these areas?
// Parameters: areas LIST<STRING> (null: all), state STRING (null: any), limit INTEGER
// Columns: id STRING, at STRING, what STRING, text STRING, contact STRING, partnership STRING, city INTEGER, state STRING, resolution STRING, resolvedAt STRING
// Relies on: one node for each report
MATCH (r:Report)
WHERE ($areas IS NULL OR any(area IN r.areas + r.networks WHERE area IN $areas)) AND ($state IS NULL OR r.state = $state)
RETURN r.id AS id, r.at AS at, r.what AS what, r.text AS text, r.contact AS contact, r.partnership AS partnership, r.city AS city,
       r.state AS state, r.resolution AS resolution, r.resolvedAt AS resolvedAt
ORDER BY at DESC, id
LIMIT $limit
