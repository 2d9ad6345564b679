// Answers: where is the middle of each area, and what have its best connected cities?
// Parameters: none
// Columns: none
// Relies on: one pass over the candidates. An area is a subdivision, or a country for its cities without one. Its middle is
// the mean direction of its cities seen from the centre of the earth, which holds across the date line too.
MATCH (c:Candidate)
WITH c, radians(c.location.latitude) AS lat, radians(c.location.longitude) AS lng
ORDER BY c.twinWeight DESC
WITH c.area AS code, avg(cos(lat) * cos(lng)) AS x, avg(cos(lat) * sin(lng)) AS y, avg(sin(lat)) AS z,
     collect(CASE WHEN c.twinWeight > 0 THEN c.twinWeight END)[0..100] AS weights
OPTIONAL MATCH (subdivision:Subdivision {code: code})
OPTIONAL MATCH (country:Country {code: code})
WITH coalesce(subdivision, country) AS area, x, y, z, weights
SET area.middle = point({latitude: degrees(atan2(z, sqrt(x * x + y * y))), longitude: degrees(atan2(y, x))}),
    area.bestTwinWeights = weights
