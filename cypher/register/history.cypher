// Answers: what stands in the history of this partnership, as far as everybody may read it?
// Parameters: id STRING
// Columns: number INTEGER, at STRING, what STRING, on STRING, from STRING, to STRING, text STRING, document STRING, offices LIST<STRING>, goal STRING, areas LIST<STRING>, commitments STRING, evaluationMonths INTEGER, score FLOAT, scoreBack FLOAT, dataVersion STRING, category STRING, title STRING, until STRING, people INTEGER, links LIST<STRING>, outcomes LIST<STRING>, city INTEGER, listed STRING, sources LIST<STRING>, since INTEGER, corrects INTEGER, correctedBy INTEGER, role STRING
// Relies on: the unique ids of partnerships. Who wrote an entry, its note and the persons that it names are not among the columns.
MATCH (p:Partnership {id: $id})-[:HAS_ENTRY]->(e:Entry)
OPTIONAL MATCH (p)-[:HAS_ENTRY]->(correction:Entry {corrects: e.number})
RETURN e.number AS number, e.at AS at, e.what AS what, e.on AS on, e.from AS from, e.to AS to, e.text AS text, e.document AS document,
       e.offices AS offices, e.goal AS goal, e.areas AS areas, e.commitments AS commitments, e.evaluationMonths AS evaluationMonths,
       e.score AS score, e.scoreBack AS scoreBack, e.dataVersion AS dataVersion, e.category AS category, e.title AS title,
       e.until AS until, e.people AS people, e.links AS links, e.outcomes AS outcomes, e.city AS city, e.listed AS listed, e.sources AS sources, e.since AS since,
       e.corrects AS corrects, correction.number AS correctedBy, e.role AS role
ORDER BY number
