// Answers: forget all that an older version of the tables has left, since what has vanished from them must not stay
// Parameters: none
// Columns: none
// Relies on: the labels of the atlas; other data in the same database is left alone, and so are which files were imported and what
// people have entered in the register
MATCH (n:City|Country|Subdivision|Region|Language|Industry|Network|Heritage|Institution|Partnership|Trait|Candidate|Group|CoverageFit|Import)
WHERE NOT (n:Import AND n.file IS NOT NULL) AND NOT n:Kept
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS
