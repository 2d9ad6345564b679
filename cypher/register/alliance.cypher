// Answers: what has this alliance agreed, and who is or was in it?
// Parameters: id STRING
// Columns: goal STRING, details STRING, comments STRING, disclaimers STRING, requests STRING, start STRING, finish STRING, members LIST<MAP> (city, name, country, since, until)
// Relies on: the unique ids of partnerships
MATCH (p:Partnership {id: $id})
WHERE p:Alliance
RETURN p.goal AS goal, p.details AS details, p.comments AS comments, p.disclaimers AS disclaimers, p.requests AS requests,
  p.start AS start, p.finish AS finish,
  COLLECT {
    MATCH (p)<-[j:JOINED]-(c:City)
    RETURN {city: c.id, name: c.name, country: c.country, since: j.since, until: j.until}
    ORDER BY j.since, c.name, c.id } AS members
ORDER BY p.id
