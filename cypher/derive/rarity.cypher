// Answers: how much does it say that two cities share an industry or a network? Nothing at 0 if every city has it, 1 if one has
// Parameters: none
// Columns: none
// Relies on: some forty industries and as many networks; rarity = ln(N / n) / ln(N), the inverse document frequency (Spärck Jones 1972), scaled to 1
MATCH (c:City)
WITH toFloat(count(CASE WHEN c.industries <> [] THEN 1 END)) AS withIndustries,
     toFloat(count(CASE WHEN c.networks <> [] THEN 1 END)) AS withNetworks
MATCH (n:Industry|Network)
WITH n, CASE WHEN n:Industry THEN withIndustries ELSE withNetworks END AS total,
     COUNT { (n)<-[:HAS_INDUSTRY|MEMBER_OF]-() } AS cities
SET n.cities = cities, n.rarity = CASE WHEN cities = 0 OR total <= 1 THEN 1.0 ELSE log(total / cities) / log(total) END
