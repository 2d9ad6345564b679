// Answers: which of these cities have partners? As derive/city_partners marks them all
// Parameters: cities LIST<INTEGER>
// Columns: none
// Relies on: the unique ids of cities, and the weights that register/step/city_partners has summed
UNWIND $cities AS id
MATCH (c:City {id: id})
REMOVE c:Partnered
FOREACH (partnered IN CASE WHEN c.twinWeight > 0 THEN [c] ELSE [] END | SET partnered:Partnered)
