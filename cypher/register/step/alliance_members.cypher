// Answers: keep the members of an alliance with it, since cities are loaded anew and it is not
// Parameters: id STRING
// Columns: none
// Relies on: the unique ids of partnerships
MATCH (p:Partnership {id: $id})<-[j:JOINED]-(c:City)
WITH p, j, c ORDER BY j.since, c.id
WITH p, collect(c.id) AS ids, collect(j.since) AS since, collect(coalesce(j.until, '')) AS until
SET p.memberIds = ids, p.memberSince = since, p.memberUntil = until
