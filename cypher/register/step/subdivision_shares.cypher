// Answers: with which fifteen countries do these subdivisions partner most? As derive/subdivision_shares has it for all
// Parameters: subdivisions LIST<STRING>
// Columns: none
// Relies on: the unique codes of subdivisions and their cities; the weights that stand on countries, on subdivisions and on TIED
UNWIND $subdivisions AS code
MATCH (s:Subdivision {code: code})
SET s.partnerCountries = null, s.partnerShares = null
WITH s
MATCH (s)<-[:IN]-(c:City)-[t:TWINNED]-(p:City)
WHERE p.country <> c.country
WITH s, p.country AS abroad, sum(t.weight) AS weight
MATCH (x:Country {code: abroad})
MATCH (s)-[:IN]->(home:Country)-[tied:TIED]-(x)
WITH s, abroad, (weight + 5 * tied.weight / home.twinWeight) / (s.twinWeight + 5) AS share
ORDER BY share DESC, abroad
WITH s, collect(abroad)[0..15] AS countries, collect(share)[0..15] AS shares
SET s.partnerCountries = countries, s.partnerShares = shares
