// Answers: where is the middle of each area?
// Parameters: none
// Columns: none
// Relies on: one pass over the candidates. An area is a subdivision, or a country for its cities without one. Its middle is
// the mean direction of its cities seen from the centre of the earth, which holds across the date line too.
MATCH (c:Candidate)
WITH c, radians(c.location.latitude) AS lat, radians(c.location.longitude) AS lng
WITH c.area AS code, avg(cos(lat) * cos(lng)) AS x, avg(cos(lat) * sin(lng)) AS y, avg(sin(lat)) AS z
OPTIONAL MATCH (subdivision:Subdivision {code: code})
OPTIONAL MATCH (country:Country {code: code})
WITH coalesce(subdivision, country) AS area, x, y, z
SET area.middle = point({latitude: degrees(atan2(z, sqrt(x * x + y * y))), longitude: degrees(atan2(y, x))})
