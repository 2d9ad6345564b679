// Answers: what ties a country to every other: partnerships, language, border, history, migration?
// Parameters: country STRING
// Columns: code STRING, name STRING, tie FLOAT, partnerships INTEGER, unconfirmed INTEGER, share FLOAT, shareBack FLOAT, border BOOLEAN, colonial BOOLEAN, migrants INTEGER, history FLOAT, room FLOAT
// Relies on: the unique codes of countries; some 220 rows.
// share = the part of this country's partnerships that leads to the other, shareBack = the same seen from there.
// history = 1 - (1 - 0.25 colonial) * (1 - 0.2 border) * (1 - 0.4 migration), migration = log10(people / 1000) / 3, from 0 to 1.
MATCH (home:Country {code: $country})
MATCH (other:Country)
WHERE other.code <> home.code
OPTIONAL MATCH (home)-[t:TIED]-(other)
OPTIONAL MATCH (home)-[m:MIGRATED_TO]-(other)
WITH home, other, max(t.tie) AS tie, max(t.partnerships) AS partnerships, max(t.unconfirmed) AS unconfirmed,
     coalesce(max(t.weight), 0.0) AS weight,
     any(border IN collect(t.border) WHERE border) AS border,
     any(colonial IN collect(t.colonial) WHERE colonial) AS colonial, max(m.people) AS migrants
WITH home, other, tie, partnerships, unconfirmed, weight, border, colonial, migrants,
     CASE WHEN migrants IS NULL OR migrants <= 1000 THEN 0.0 WHEN migrants >= 1000000 THEN 1.0
          ELSE log10(migrants / 1000.0) / 3 END AS migration
RETURN other.code AS code, other.name AS name, coalesce(tie, 0.0) AS tie, coalesce(partnerships, 0) AS partnerships,
       coalesce(unconfirmed, 0) AS unconfirmed,
       CASE WHEN home.twinWeight > 0 THEN weight / home.twinWeight ELSE 0.0 END AS share,
       CASE WHEN other.twinWeight > 0 THEN weight / other.twinWeight ELSE 0.0 END AS shareBack,
       border, colonial, migrants,
       1 - CASE WHEN colonial THEN 0.75 ELSE 1.0 END * CASE WHEN border THEN 0.8 ELSE 1.0 END * (1 - 0.4 * migration) AS history,
       other.room AS room
ORDER BY code
