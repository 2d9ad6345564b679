// Answers: how many partnerships would an origin, as active as it is, have with each area, if the area were like comparable ones?
// Parameters: origin LIST<STRING> (countries), areasOf MAP (codes of the areas of a country, by its code)
// Columns: code STRING, expected FLOAT, countrySquares FLOAT, pairSquares FLOAT
// Relies on: the unique codes of countries; one EXPECTS for each pair of countries whose ties are not suspended.
// Of a pair that lies on both sides the mean of both directions counts.
MATCH (o:Country)-[e:EXPECTS]-(c:Country)
WHERE o.code IN $origin
UNWIND $areasOf[c.code] AS code
WITH code, e, avg(o.activity * e.partnerships) AS expected, min(c.code) AS country
WITH code, country, sum(expected) AS ofCountry, sum(expected * expected) AS ofPairs
RETURN code, sum(ofCountry) AS expected, sum(ofCountry * ofCountry) AS countrySquares, sum(ofPairs) AS pairSquares
ORDER BY code
