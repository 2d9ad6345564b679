// Answers: take a report out of the queue
// Parameters: id STRING, areas LIST<STRING> (of the coordinator; null: all), resolution STRING, at STRING, actor STRING
// Columns: id STRING, at STRING, what STRING, text STRING, contact STRING, partnership STRING, city INTEGER, state STRING, resolution STRING, resolvedAt STRING
// Relies on: one node for each report
MATCH (r:Report {id: $id})
WHERE $areas IS NULL OR any(area IN r.areas + r.networks WHERE area IN $areas)
SET r.state = 'resolved', r.resolution = $resolution, r.resolvedAt = $at, r.resolvedBy = $actor
RETURN r.id AS id, r.at AS at, r.what AS what, r.text AS text, r.contact AS contact, r.partnership AS partnership, r.city AS city,
       r.state AS state, r.resolution AS resolution, r.resolvedAt AS resolvedAt
ORDER BY id
