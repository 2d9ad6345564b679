// Answers: what do lists say of this partnership, as far as it decides whether this register may keep it from now on?
// Parameters: id STRING
// Columns: id STRING, kind STRING, stage STRING, kept BOOLEAN, keptAs STRING (the id of the one that the register keeps instead), since INTEGER, until INTEGER, sources LIST<STRING>, confidence STRING, asOf STRING, parties LIST<MAP> (id, name, country, countryName, subdivision, networks, population)
// Relies on: the unique ids of partnerships
MATCH (p:Partnership {id: $id})
RETURN p.id AS id, p.kind AS kind, p.stage AS stage, p:Kept AS kept, p.supersededBy AS keptAs, p.since AS since, p.until AS until,
  p.sources AS sources, p.confidence AS confidence, p.asOf AS asOf,
  COLLECT {
    MATCH (p)<-[:PARTY_TO]-(c:City)
    MATCH (country:Country {code: c.country})
    RETURN c { .id, .name, .country, countryName: country.name, .subdivision, networks: coalesce(c.networks, []), .population }
    ORDER BY c.id } AS parties
ORDER BY id
