// Answers: which twenty cities of other countries fit a city best, found by looking at every one of them?
// Parameters: id INTEGER, weights LIST<FLOAT> (in the order of the criteria)
// Columns: id INTEGER, name STRING, score FLOAT, values LIST<FLOAT> (in the order of the criteria; null: no data, or left out)
// Relies on: nothing but the graph: one pass over all cities, by patterns and subqueries. Only bench asks it, to compare with.
// It is what somebody would write who has the graph and the list of criteria, and no derived lists or counts on the city:
// the asker's own side and what depends on the country alone are worked out once, each criterion of a candidate by the pattern
// that says it. Left out are sharedPartners and partnersOfPartners (walks), and similarCities, whose relationship is
// derived for the matching only. localTies takes the country's share where the matching takes that of the subdivision too.
// No rules but the two plain ones: another country, and no partner yet. src/docs/benchmarks.md says more.
MATCH (a:City {id: $id})
MATCH (home:Country {code: a.country})
WITH a, home, ['museum', 'theatre', 'orchestra', 'opera', 'festival', 'library', 'archive'] AS kinds
WITH *,
  COLLECT { MATCH (a)-[:SPEAKS]->(l:Language) RETURN l } AS own,
  COLLECT { MATCH (home)-[:SPEAKS {official: true}]->(l:Language) RETURN l } AS official,
  COUNT { (a)<-[:LOCATED_IN]-(:Institution {kind: 'university'}) } AS universities,
  COLLECT { MATCH (a)<-[:LOCATED_IN]-(i:Institution) WHERE i.kind IN kinds RETURN DISTINCT i.kind } AS institutions,
  COLLECT { MATCH (a)-[:HAS_TRAIT]->(t:Trait) RETURN DISTINCT t.kind + coalesce(t.value, '') } AS traits,
  EXISTS { (a)-[:HAS_TRAIT]->(:Trait {kind: 'seaport'}) } AS seaport,
  EXISTS { (a)-[:HAS_INDUSTRY]->() } AS hasIndustry,
  EXISTS { (a)-[:MEMBER_OF]->(:Network {active: true}) } AS hasNetwork,
  COLLECT { MATCH (a)-[:NEAR]->(x:City) RETURN x } AS neighbours,
  EXISTS { (a)-[:NAMESAKE]-() } AS hasNamesake,
  toFloat(COUNT { MATCH (x:City) WHERE EXISTS { (x)-[:HAS_INDUSTRY]->() } }) AS withIndustries,
  toFloat(COUNT { MATCH (x:City) WHERE EXISTS { (x)-[:MEMBER_OF]->(:Network {active: true}) } }) AS withNetworks
WITH *, CASE WHEN own = [] THEN official ELSE own END AS languages
// countries: what depends on the candidate's country alone
MATCH (there:Country)
WHERE there <> home
OPTIONAL MATCH (home)-[tie:TIED]-(there)
WITH *,
  reduce(x = 0, people IN COLLECT { MATCH (home)-[m:MIGRATED_TO]-(there) RETURN m.people } | CASE WHEN people > x THEN people ELSE x END) AS migrants,
  reduce(x = 0.0, w IN COLLECT { MATCH (home)-[t:TIED]-(:Country) RETURN coalesce(t.weight, 0.0) } | x + w) AS homeWeight,
  reduce(x = 0.0, w IN COLLECT { MATCH (there)-[t:TIED]-(:Country) RETURN coalesce(t.weight, 0.0) } | x + w) AS thereWeight,
  reduce(x = 0.0, w IN COLLECT { MATCH (a)-[t:TWINNED]-(:City {country: there.code}) RETURN t.weight } | x + w) AS ownWeight,
  reduce(x = 0.0, w IN COLLECT { MATCH (a)-[n:NEAR]->(:City)-[t:TWINNED]-(:City {country: there.code}) RETURN exp(-n.km / 25) * t.weight } | x + w) AS nearWeight,
  reduce(x = 0.0, w IN COLLECT { MATCH (a)-[t:TWINNED]-(p:City) WHERE p.country <> a.country RETURN t.weight } | x + w)
  + reduce(x = 0.0, w IN COLLECT { MATCH (a)-[n:NEAR]->(:City)-[t:TWINNED]-(p:City) WHERE p.country <> a.country RETURN exp(-n.km / 25) * t.weight } | x + w) AS aroundWeight,
  COLLECT { MATCH (there)-[:SPEAKS {official: true}]->(l:Language) RETURN l } AS theirOfficial
WITH *,
  CASE WHEN homeWeight > 0 THEN coalesce(tie.weight, 0.0) / homeWeight ELSE 0.0 END AS homeShare,
  CASE WHEN thereWeight > 0 THEN coalesce(tie.weight, 0.0) / thereWeight ELSE 0.0 END AS thereShare,
  CASE WHEN migrants <= 1000 THEN 0.0 WHEN migrants >= 1000000 THEN 1.0 ELSE log10(migrants / 1000.0) / 3 END AS migration
WITH *, (ownWeight + nearWeight + 3 * homeShare) / (aroundWeight + 3) AS shareThere,
  1 - CASE WHEN tie.colonial THEN 0.75 ELSE 1.0 END * CASE WHEN tie.border THEN 0.8 ELSE 1.0 END * (1 - 0.4 * migration) AS history
// candidates: every city of that country
MATCH (there)<-[:IN*1..2]-(c:City)
WHERE NOT EXISTS { (a)-[:TWINNED]-(c) }
WITH *,
  abs(log10(c.population) - log10(a.population)) AS sizeDifference,
  COLLECT { MATCH (c)-[t:TWINNED]-(p:City) RETURN {country: p.country, weight: t.weight} } AS partnerships,
  COLLECT { MATCH (c)-[n:NEAR]->(:City)-[t:TWINNED]-(p:City) WHERE p.country <> c.country
            RETURN {country: p.country, weight: exp(-n.km / 25) * t.weight} } AS partnershipsNearby,
  reduce(x = 0.0, w IN COLLECT {
    MATCH (a)-[mine:HAS_INDUSTRY]->(i:Industry)<-[theirs:HAS_INDUSTRY]-(c)
    RETURN log(withIndustries / COUNT { (i)<-[:HAS_INDUSTRY]-() }) / log(withIndustries)
           * CASE WHEN mine.strength < theirs.strength THEN mine.strength ELSE theirs.strength END / 3.0 } | x + w) AS sharedIndustry,
  COUNT { (c)<-[:LOCATED_IN]-(:Institution {kind: 'university'}) } AS theirUniversities,
  COLLECT { MATCH (c)<-[:LOCATED_IN]-(i:Institution) WHERE i.kind IN kinds RETURN DISTINCT i.kind } AS theirInstitutions,
  COLLECT { MATCH (c)-[:HAS_TRAIT]->(t:Trait) RETURN DISTINCT t.kind + coalesce(t.value, '') } AS theirTraits,
  reduce(x = 0.0, w IN COLLECT {
    MATCH (c)-[t:TWINNED]-(x:City) WHERE x IN neighbours
    MATCH (a)-[n:NEAR]->(x)
    RETURN exp(-n.km / 12) * t.weight } | x + w)
  + reduce(x = 0.0, w IN COLLECT {
    MATCH (c)-[m:NEAR]->(:City)-[t:TWINNED]-(x:City) WHERE x = a OR x IN neighbours
    OPTIONAL MATCH (a)-[n:NEAR]->(x)
    RETURN exp(-(coalesce(n.km, 0.0) + m.km) / 12) * t.weight } | x + w) AS tiesAround,
  COLLECT { MATCH (:Subdivision {code: a.subdivision})-[t:TIED]-(:Subdivision {code: c.subdivision}) RETURN t.tie } AS subdivisionTies,
  COUNT { MATCH (a)-[:HAS_HERITAGE]->(h:Heritage)<-[:HAS_HERITAGE]-(c) RETURN DISTINCT h } AS sharedHeritage,
  EXISTS { (a)-[:HAS_COMMUNITY]->(there) } OR EXISTS { (c)-[:HAS_COMMUNITY]->(home) } AS hasCommunity,
  COLLECT { MATCH (c)-[:SPEAKS]->(l:Language) RETURN l } AS theirOwn,
  EXISTS { (c)-[:HAS_TRAIT]->(:Trait {kind: 'seaport'}) } AS theirSeaport,
  reduce(x = 0.0, w IN COLLECT {
    MATCH (a)-[:MEMBER_OF]->(n:Network {active: true})<-[:MEMBER_OF]-(c)
    RETURN log(withNetworks / COUNT { (n)<-[:MEMBER_OF]-() }) / log(withNetworks) } | x + w) AS sharedNetwork,
  reduce(x = 0.0, s IN COLLECT { MATCH (a)-[n:NAMESAKE]-(c) RETURN n.strength } | CASE WHEN s > x THEN s ELSE x END) AS sharedName,
  point.distance(a.location, c.location) / 1000 AS km
WITH *,
  reduce(x = 0.0, p IN partnerships | x + p.weight) AS theirWeight,
  reduce(x = 0.0, p IN partnerships | x + CASE WHEN p.country = a.country THEN p.weight ELSE 0.0 END) AS weightBack,
  reduce(x = 0.0, p IN partnershipsNearby | x + CASE WHEN p.country = a.country THEN p.weight ELSE 0.0 END) AS nearWeightBack,
  reduce(x = 0.0, p IN partnerships | x + CASE WHEN p.country = c.country THEN 0.0 ELSE p.weight END)
  + reduce(x = 0.0, p IN partnershipsNearby | x + p.weight) AS theirAround
WITH *,
  CASE WHEN theirOwn = [] THEN theirOfficial ELSE theirOwn END AS theirLanguages,
  (weightBack + nearWeightBack + 3 * thereShare) / (theirAround + 3) AS shareBack,
  [kind IN theirInstitutions WHERE kind IN institutions] AS sharedInstitutions,
  [trait IN theirTraits WHERE trait IN traits] AS sharedTraits,
  [part IN [
    CASE WHEN c.koppen = a.koppen THEN 1.0 WHEN left(c.koppen, 1) = left(a.koppen, 1) THEN 0.5
         WHEN c.koppen IS NOT NULL AND a.koppen IS NOT NULL THEN 0.0 END,
    CASE WHEN (coalesce(c.coastKm, 1000.0) <= 30) <> (coalesce(a.coastKm, 1000.0) <= 30) THEN 0.0
         WHEN coalesce(a.coastKm, 1000.0) <= 30 THEN 1.0 ELSE 0.5 END,
    CASE WHEN seaport THEN CASE WHEN theirSeaport THEN 1.0 ELSE 0.0 END END,
    CASE WHEN abs(c.elevationM - a.elevationM) >= 1000 THEN 0.0 ELSE 1 - abs(c.elevationM - a.elevationM) / 1000.0 END
  ] WHERE part IS NOT NULL] AS geography
WITH c, [
  CASE WHEN sizeDifference >= 1.5 THEN 0.0 ELSE 1 - sizeDifference / 1.5 END,
  CASE WHEN c.population <= 10000 THEN 0.0 WHEN c.population >= 10 ^ 6.3 THEN 1.0 ELSE (log10(c.population) - 4) / 2.3 END,
  CASE WHEN theirWeight <= 1 THEN 0.0 WHEN theirWeight >= 39.5 THEN 1.0 ELSE log((theirWeight + 0.5) / 1.5) / log(40 / 1.5) END,
  CASE WHEN hasIndustry AND EXISTS { (c)-[:HAS_INDUSTRY]->() } THEN 1 - exp(-1.5 * sharedIndustry) END,
  CASE WHEN universities = 0 THEN null
       WHEN theirUniversities < universities AND theirUniversities < 10 THEN log(1 + theirUniversities) / log(11)
       WHEN universities < 10 THEN log(1 + universities) / log(11) ELSE 1.0 END,
  CASE WHEN institutions = [] AND none(t IN traits WHERE t STARTS WITH 'world-heritage' OR t STARTS WITH 'creative-city') THEN null
       WHEN theirInstitutions = [] AND none(t IN theirTraits WHERE t STARTS WITH 'world-heritage' OR t STARTS WITH 'creative-city') THEN null
       ELSE 1 - exp(-1.2 * (0.25 * size(sharedInstitutions) + size([t IN sharedTraits WHERE t STARTS WITH 'creative-city'])
            + CASE WHEN any(t IN traits WHERE t STARTS WITH 'world-heritage') AND any(t IN theirTraits WHERE t STARTS WITH 'world-heritage')
                   THEN 0.5 ELSE 0.0 END)) END,
  null, null, null,
  CASE WHEN neighbours = [] THEN null WHEN tiesAround >= 4 THEN 1.0 ELSE log(1 + tiesAround) / log(5) END,
  reduce(x = 0.0, share IN [shareThere, shareBack] | x +
    CASE WHEN share <= 0.001 THEN 0.0 WHEN share >= 0.5 THEN 0.5 ELSE (log(share / 0.001) / log(500)) ^ 2 / 2 END),
  coalesce(tie.tie, 0.0),
  CASE WHEN a.subdivision IS NOT NULL THEN coalesce(subdivisionTies[0], 0.0) END,
  (exp(-ownWeight) + exp(-weightBack)) / 2,
  1 - 0.5 ^ sharedHeritage * CASE WHEN hasCommunity THEN 0.5 ELSE 1.0 END * (1 - history),
  CASE WHEN languages = [] OR theirLanguages = [] THEN null WHEN any(l IN theirLanguages WHERE l IN languages) THEN 1.0 ELSE 0.0 END,
  CASE WHEN geography <> [] THEN reduce(x = 0.0, part IN geography | x + part) / size(geography) END,
  0.7 * exp(-km / 50) + 0.3 * CASE WHEN km <= 100 THEN 1.0 ELSE 1 - log(km / 100) / log(200.2) END,
  CASE WHEN hasNetwork THEN 1 - exp(-sharedNetwork) END,
  CASE WHEN hasNamesake THEN sharedName END
] AS values
WITH c, values,
  reduce(x = 0.0, k IN range(0, size(values) - 1) | x + coalesce($weights[k] * values[k], 0.0)) AS points,
  reduce(x = 0.0, k IN range(0, size(values) - 1) | x + CASE WHEN values[k] IS NULL THEN 0.0 ELSE $weights[k] END) AS attainable
RETURN c.id AS id, c.name AS name, points / attainable AS score, values
ORDER BY score DESC, id
LIMIT 20
