// Answers: post a seeking record, unless the same request did before
// Parameters: id STRING, request STRING, city INTEGER, fields MAP, today STRING, validUntil STRING, actor STRING
// Columns: id STRING
// Relies on: the unique requests of seeking records. It names its city by id, since tables are loaded anew and it is not.
MERGE (s:Seeking {request: $request})
ON CREATE SET s += $fields, s.id = $id, s.city = $city, s.version = 1, s.since = $today, s.validUntil = $validUntil,
  s.history = [$today + ' posted by ' + $actor]
RETURN s.id AS id
ORDER BY id
