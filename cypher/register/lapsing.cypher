// Answers: of which living partnerships has nothing been heard since a day?
// Parameters: before STRING (a day), stage STRING
// Columns: id STRING, told BOOLEAN (whether the desk has been told since the last activity)
// Relies on: the partnerships that the register keeps are few beside those that lists name, and only they have a day of activity
MATCH (p:Partnership)
WHERE p:Kept AND p.keptStage = $stage AND p.lastActivity < $before
RETURN p.id AS id, EXISTS {
  MATCH (p)-[:HAS_ENTRY]->(e:Entry {what: 'dormancy ahead'})
  WHERE e.at > p.lastActivity } AS told
ORDER BY id
