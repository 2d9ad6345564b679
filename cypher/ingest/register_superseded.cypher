// Answers: set aside what lists say of two cities whose partnership the register itself keeps, or has kept
// Parameters: none
// Columns: none
// Relies on: the partnerships that the register keeps are few beside those that lists name
MATCH (a:City)-[:PARTY_TO]->(kept:Partnership)<-[:PARTY_TO]-(b:City)
WHERE kept:Kept AND kept.keptStage IN ['active', 'dormant', 'ended', 'historic'] AND a.id < b.id
MATCH (a)-[:PARTY_TO]->(listed:Partnership)<-[:PARTY_TO]-(b)
WHERE NOT listed:Kept AND listed.stage IN ['listed', 'unconfirmed']
SET listed.supersededStage = listed.stage, listed.supersededBy = kept.id, listed.stage = 'superseded'
