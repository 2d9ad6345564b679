// Answers: which entry of this partnership has this number, and is the partnership recognised without it?
// Parameters: id STRING, number INTEGER
// Columns: what STRING, correctedBy INTEGER (null: it stands), recognisedElse BOOLEAN, confidenceElse STRING
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
  CASE WHEN size([source IN p.sources WHERE source <> 'register']) > 1 THEN 'high' ELSE 'medium' END AS confidenceElse
ORDER BY what
