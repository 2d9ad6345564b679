// Answers: how many partnerships would an origin, as active as it is, have with each area, if the area were like comparable ones?
// Parameters: origin LIST<STRING> (countries), areasOf MAP (codes of the areas of a country, by its code)
// Columns: code STRING, expected FLOAT, countrySquares FLOAT, pairSquares FLOAT
// Relies on: the unique codes of countries; one EXPECTS for each pair of countries whose ties are not suspended.
// A pair that lies on both sides is met from both its ends, and each counts half.
MATCH (o:Country)-[e:EXPECTS]-(c:Country)
WHERE o.code IN $origin
WITH o.code AS origin, c.code AS country, o.activity * e.partnerships AS expected
UNWIND $areasOf[country] AS code
WITH code, country, expected,
     CASE WHEN country IN $origin AND any(other IN $areasOf[origin] WHERE other = code) THEN 0.5 ELSE 1.0 END AS weight
WITH code, country, sum(weight * expected) AS ofCountry, sum(weight * expected * expected) AS ofPairs
RETURN code, sum(ofCountry) AS expected, sum(ofCountry * ofCountry) AS countrySquares, sum(ofPairs) AS pairSquares
ORDER BY code
