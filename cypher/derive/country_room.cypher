// Answers: how much room for partnerships has each country, from 0 (none) to 1 (nearly all)?
// Parameters: none
// Columns: none
// Relies on: the counts and the activity that the model of coverage has left on countries.
// room = 1 - activity, not below 0; the activity is what a country does, as a share of what comparable ones would do in its place.
// Countries of fewer than five cities say too little and take the middle.
MATCH (c:Country)
WITH c, CASE WHEN coalesce(c.cities, 0) < 5 OR c.activity IS NULL THEN 0.5 ELSE 1 - c.activity END AS room
SET c.room = CASE WHEN room < 0 THEN 0.0 ELSE room END
