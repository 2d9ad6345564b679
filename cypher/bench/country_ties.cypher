// Answers: what ties every two countries, and what do the partnerships of each weigh?
// Parameters: none
// Columns: one STRING, other STRING, tie FLOAT, weight FLOAT, border BOOLEAN, colonial BOOLEAN, migrants INTEGER, oneWeight FLOAT, otherWeight FLOAT
// Relies on: one pass over some thousand relationships between countries
MATCH (one:Country)-[t:TIED|MIGRATED_TO]-(other:Country)
WHERE one.code < other.code
WITH one, other, max(t.tie) AS tie, max(t.weight) AS weight, collect(t.border) AS borders, collect(t.colonial) AS colonies,
     max(t.people) AS migrants
RETURN one.code AS one, other.code AS other, coalesce(tie, 0.0) AS tie, coalesce(weight, 0.0) AS weight,
       any(border IN borders WHERE border) AS border, any(colony IN colonies WHERE colony) AS colonial, migrants,
       one.twinWeight AS oneWeight, other.twinWeight AS otherWeight
ORDER BY one, other
