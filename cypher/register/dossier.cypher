// Answers: what decides what may be done with this partnership that is kept here?
// Parameters: id STRING
// Columns: id STRING, version INTEGER, kind STRING, stage STRING, parties LIST<MAP> (id, name, country, countryName, subdivision, networks, population), entries LIST<STRING>, signedBy LIST<INTEGER>, recognised BOOLEAN, suspended BOOLEAN, lastActivity STRING
// Relies on: the unique ids of partnerships
MATCH (p:Partnership {id: $id})
WHERE p:Kept
RETURN p.id AS id, p.version AS version, p.kind AS kind, p.keptStage AS stage,
  COLLECT {
    MATCH (p)<-[party:PARTY_TO|JOINED]-(c:City)
    WHERE party.until IS NULL
    MATCH (country:Country {code: c.country})
    RETURN c { .id, .name, .country, countryName: country.name, .subdivision, networks: coalesce(c.networks, []), .population }
    ORDER BY c.id } AS parties,
  COLLECT { MATCH (p)-[:HAS_ENTRY]->(e:Entry) RETURN DISTINCT e.what } AS entries,
  COLLECT {
    MATCH (p)-[:HAS_ENTRY]->(e:Entry)-[s:NAMES {as: 'signatory'}]->()
    WHERE NOT EXISTS { (p)-[:HAS_ENTRY]->(:Entry {corrects: e.number}) }
    RETURN DISTINCT s.city } AS signedBy,
  coalesce(p.recognised, false) AS recognised, p.stage = 'suspended' AS suspended, p.lastActivity AS lastActivity
ORDER BY id
