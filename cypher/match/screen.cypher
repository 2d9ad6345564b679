// Answers: which of these cities may be recommended, and which rule removes the others?
// Parameters: asker MAP, ids LIST<INTEGER>, countries LIST<STRING> (empty: all), minLogPop FLOAT, maxLogPop FLOAT, mostUnequal FLOAT (null: any), languages LIST<STRING>, partnered BOOLEAN (null: either), sameCountry BOOLEAN, suspended LIST<STRING>, forbidden LIST<STRING>
// Columns: rule STRING (null: none), ids LIST<INTEGER>
// Relies on: the unique ids of cities; the partnerships of the city that asks are read once
OPTIONAL MATCH (:City {id: $asker.id})-[:PARTY_TO]->(:Partnership {stage: 'ended'})<-[:PARTY_TO]-(former:City)
WITH collect(former.id) AS formerPartners
UNWIND $ids AS id
MATCH (c:City {id: id})
WITH c.id AS id, CASE
  WHEN c.id = $asker.id THEN 'self'
  WHEN c.id IN $asker.partnerIds THEN 'currentPartner'
  WHEN c.id IN formerPartners AND NOT c.id IN $asker.unconfirmedIds THEN 'formerPartner'
  WHEN c.metropolis = $asker.metropolis THEN 'sameMetropolis'
  WHEN c.country = $asker.country AND NOT $sameCountry THEN 'sameCountry'
  WHEN c.country IN $suspended OR c.subdivision IN $suspended THEN 'suspendedTie'
  WHEN c.country IN $forbidden OR c.subdivision IN $forbidden THEN 'law'
  WHEN $countries <> [] AND NOT c.country IN $countries THEN 'country'
  WHEN $minLogPop IS NOT NULL AND coalesce(c.logPop, -1) < $minLogPop THEN 'population'
  WHEN $maxLogPop IS NOT NULL AND coalesce(c.logPop, 99) > $maxLogPop THEN 'population'
  WHEN abs(c.logPop - $asker.logPop) > $mostUnequal THEN 'size'
  WHEN $languages <> [] AND NOT any(l IN c.languages WHERE l IN $languages) THEN 'language'
  WHEN $partnered IS NOT NULL AND (c.partners > 0) <> $partnered THEN 'partnered'
END AS rule
RETURN rule, collect(id) AS ids
ORDER BY rule
