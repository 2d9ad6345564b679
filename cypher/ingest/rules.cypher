// Answers: load laws about partnerships between two areas
// Parameters: rows LIST<MAP> (origin, target, rule, title, effect, validFrom, caution, source)
// Columns: none
// Relies on: the unique codes of countries and subdivisions
UNWIND $rows AS row
OPTIONAL MATCH (originCountry:Country {code: row.origin})
OPTIONAL MATCH (originSubdivision:Subdivision {code: row.origin})
OPTIONAL MATCH (targetCountry:Country {code: row.target})
OPTIONAL MATCH (targetSubdivision:Subdivision {code: row.target})
WITH row, coalesce(originCountry, originSubdivision) AS origin, coalesce(targetCountry, targetSubdivision) AS target
MERGE (origin)-[r:HAS_RULE_ON {rule: row.rule}]->(target)
SET r.title = row.title, r.effect = row.effect, r.validFrom = row.validFrom, r.caution = row.caution,
    r.source = row.source
