// Answers: put a report into the coordinators' queue
// Parameters: report MAP (id, at, what, text, contact, partnership, city)
// Columns: id STRING
// Relies on: the unique ids of partnerships and cities; the areas where it belongs are kept with it, since cities are loaded anew
CREATE (r:Report)
SET r = $report, r.state = 'open'
WITH r
OPTIONAL MATCH (p:Partnership {id: $report.partnership})<-[:PARTY_TO|JOINED]-(party:City)
OPTIONAL MATCH (c:City {id: $report.city})
WITH r, collect(party) + collect(c) AS cities
SET r.areas = reduce(areas = [], city IN cities | areas + [city.country, coalesce(city.subdivision, city.country)]),
    r.networks = reduce(codes = [], city IN cities | codes + [code IN coalesce(city.networks, []) | 'network:' + code])
RETURN r.id AS id
ORDER BY id
