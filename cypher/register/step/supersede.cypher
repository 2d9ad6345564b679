// Answers: set aside what lists say of these two cities, since the register itself keeps their partnership
// Parameters: id STRING (of the partnership that is kept here)
// Columns: none
// Relies on: the unique ids of partnerships. A table that is loaded anew brings the listed stage back until this runs again.
MATCH (kept:Partnership {id: $id})<-[:PARTY_TO]-(a:City)-[:PARTY_TO]->(listed:Partnership)<-[:PARTY_TO]-(b:City)-[:PARTY_TO]->(kept)
WHERE kept:Kept AND NOT listed:Kept AND listed.stage IN ['listed', 'unconfirmed'] AND a.id < b.id
SET listed.supersededStage = listed.stage, listed.supersededBy = kept.id, listed.stage = 'superseded'
