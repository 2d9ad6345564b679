// Answers: what have areas, with the whole world, and what would comparable ones have?
// Parameters: kind STRING (Country, Subdivision, Region or Group; null: any), codes LIST<STRING> (null: all)
// Columns: code STRING, cities INTEGER, population INTEGER, partnerships INTEGER, unconfirmed INTEGER, suspended INTEGER, citiesWithout INTEGER, expected FLOAT, low FLOAT, lowerQuartile FLOAT, high FLOAT
// Relies on: some 3,300 nodes of these labels, on which ingest has counted (derive/coverage_count_countries and its neighbours)
MATCH (a:Country|Subdivision|Region|Group)
WHERE ($kind IS NULL OR $kind IN labels(a)) AND ($codes IS NULL OR a.code IN $codes) AND a.cities > 0
RETURN a.code AS code, a.cities AS cities, a.population AS population, a.partnerships AS partnerships, a.unconfirmed AS unconfirmed,
       a.suspended AS suspended, a.citiesWithout AS citiesWithout, a.expected AS expected, a.low AS low,
       a.lowerQuartile AS lowerQuartile, a.high AS high
ORDER BY code
