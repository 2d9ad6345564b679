// Answers: with which fifteen countries does a subdivision partner most, and which share of its partnerships is that?
// Parameters: none
// Columns: none
// Relies on: one pass over TWINNED; the weights that stand on countries, on subdivisions and on TIED.
// share = (weight with the country + 5 * the home country's share) / (weight with all countries + 5), so that a
// subdivision of few partnerships speaks as its country does.
MATCH (c:City)-[t:TWINNED]-(p:City)
WHERE p.country <> c.country AND c.subdivision IS NOT NULL
WITH c.subdivision AS code, p.country AS abroad, sum(t.weight) AS weight
MATCH (s:Subdivision {code: code})
MATCH (x:Country {code: abroad})
MATCH (s)-[:IN]->(home:Country)-[tied:TIED]-(x)
WITH s, abroad, (weight + 5 * tied.weight / home.twinWeight) / (s.twinWeight + 5) AS share
ORDER BY share DESC, abroad
WITH s, collect(abroad)[0..15] AS countries, collect(share)[0..15] AS shares
SET s.partnerCountries = countries, s.partnerShares = shares
