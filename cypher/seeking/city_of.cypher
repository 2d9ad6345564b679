// Answers: which city posted this seeking record, and has it been withdrawn?
// Parameters: id STRING
// Columns: city INTEGER, withdrawn BOOLEAN
// Relies on: the unique ids of seeking records
MATCH (s:Seeking {id: $id})
RETURN s.city AS city, s.withdrawnOn IS NOT NULL AS withdrawn
ORDER BY city
