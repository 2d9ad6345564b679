// Answers: let a city go from an alliance
// Parameters: id STRING, city INTEGER, until STRING
// Columns: none
// Relies on: the unique ids of partnerships and cities
MATCH (:City {id: $city})-[j:JOINED]->(:Partnership {id: $id})
WHERE j.until IS NULL
SET j.until = $until
