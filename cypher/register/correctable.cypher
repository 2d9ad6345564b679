// Answers: which entry of this partnership has this number, and without it, is the partnership recognised, and when was it last seen to live?
// Parameters: id STRING, number INTEGER
// Columns: what STRING, correctedBy INTEGER (null: it stands), recognisedElse BOOLEAN, confidenceElse STRING, lastActivityElse STRING (a day; null before it is active)
// Relies on: the unique ids of partnerships. Recognition is what an association has recorded with a signatory of every city.
MATCH (p:Partnership {id: $id})-[:HAS_ENTRY]->(e:Entry {number: $number})
OPTIONAL MATCH (p)-[:HAS_ENTRY]->(correction:Entry {corrects: e.number})
RETURN e.what AS what, correction.number AS correctedBy, EXISTS {
  MATCH (p)-[:HAS_ENTRY]->(other:Entry {what: 'document signed'})
  WHERE other <> e AND other.role IN ['coordinator', 'administrator']
    AND NOT EXISTS { (p)-[:HAS_ENTRY]->(:Entry {corrects: other.number}) }
    AND NOT EXISTS {
      MATCH (p)<-[party:PARTY_TO|JOINED]-(c:City)
      WHERE party.until IS NULL AND NOT EXISTS { (other)-[:NAMES {as: 'signatory', city: c.id}]->() } } } AS recognisedElse,
  CASE WHEN size([source IN p.sources WHERE source <> 'register']) > 1 THEN 'high' ELSE 'medium' END AS confidenceElse,
  CASE WHEN p.lastActivity IS NOT NULL THEN head(COLLECT {
    MATCH (p)-[:HAS_ENTRY]->(other:Entry)
    WHERE other <> e AND NOT EXISTS { (p)-[:HAS_ENTRY]->(:Entry {corrects: other.number}) }
      AND (other.what IN ['exchange', 'created', 'taken over', 'programme', 'delegation', 'annual report', 'renewed']
        OR other.what = 'stage changed' AND other.to = 'active')
    RETURN CASE other.what WHEN 'exchange' THEN other.on ELSE left(other.at, 10) END AS day
    ORDER BY day DESC LIMIT 1 }) END AS lastActivityElse
ORDER BY what
