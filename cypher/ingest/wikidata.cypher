// Answers: add the partnerships that Wikidata knows, and to known ones what it says of them
// Parameters: rows LIST<MAP> (id, a, b, since, until, ended, asOf)
// Columns: none
// Relies on: the unique ids of cities and partnerships.
// A current list outranks Wikidata: what it lists stays, and a note tells that Wikidata disagrees. Endings that Wikidata
// has told are known by endedBy, so that a newer answer may take them back.
UNWIND $rows AS row
MATCH (a:City {id: row.a})
MATCH (b:City {id: row.b})
OPTIONAL MATCH (a)-[:PARTY_TO]->(found:Partnership)<-[:PARTY_TO]-(b)
WHERE COUNT { (found)<-[:PARTY_TO]-() } = 2
WITH row, a, b, found ORDER BY found.id
WITH row, a, b, collect(found)[0] AS known
WITH row, a, b, known, CASE
  WHEN known IS NULL THEN 'new'
  WHEN NOT row.ended THEN 'supported'
  WHEN known.stage IN ['unconfirmed', 'ended'] THEN 'ended'
  ELSE 'disputed' END AS verdict
FOREACH (p IN CASE WHEN verdict IN ['supported', 'ended'] THEN [known] ELSE [] END |
  SET p.sources = CASE WHEN any(source IN p.sources WHERE source = 'wikidata') THEN p.sources ELSE p.sources + 'wikidata' END,
      p.confidence = CASE WHEN any(source IN p.sources WHERE source <> 'wikidata') THEN 'high' ELSE p.confidence END,
      p.asOf = CASE WHEN row.asOf > coalesce(p.asOf, '') THEN row.asOf ELSE p.asOf END,
      p.since = coalesce(p.since, row.since),
      p.note = null
)
FOREACH (p IN CASE WHEN verdict = 'supported' AND known.stage = 'ended' AND known.endedBy = 'wikidata' THEN [known] ELSE [] END |
  SET p.stage = 'unconfirmed', p.until = null, p.endedBy = null
)
FOREACH (p IN CASE WHEN verdict = 'ended' AND (known.stage = 'unconfirmed' OR known.endedBy = 'wikidata') THEN [known] ELSE [] END |
  SET p.stage = 'ended', p.until = row.until, p.endedBy = 'wikidata'
)
FOREACH (p IN CASE WHEN verdict = 'disputed' THEN [known] ELSE [] END |
  SET p.note = 'Wikidata says that it ' + CASE WHEN row.until IS NULL THEN 'has ended' ELSE 'ended in ' + row.until END
      + CASE WHEN p.stage = 'suspended' THEN '.' ELSE ', but a current list names it.' END
)
FOREACH (new IN CASE WHEN verdict = 'new' THEN [row] ELSE [] END |
  MERGE (p:Partnership {id: new.id})
  SET p.version = 0, p.kind = 'not recorded', p.stage = CASE WHEN new.ended THEN 'ended' ELSE 'unconfirmed' END,
      p.endedBy = CASE WHEN new.ended THEN 'wikidata' END, p.since = new.since, p.until = new.until,
      p.sources = ['wikidata'], p.confidence = 'medium', p.asOf = new.asOf
  MERGE (a)-[:PARTY_TO]->(p)
  MERGE (b)-[:PARTY_TO]->(p)
)
