// Answers: how much does a partnership mean to both its cities? The more partners either has, the less
// Parameters: none
// Columns: none
// Relies on: the weights that derive/city_partners has summed; norm = weight / sqrt(weight of one city * weight of the other)
MATCH (a:City)-[t:TWINNED]->(b:City)
CALL (a, t, b) {
  SET t.norm = t.weight / sqrt(a.twinWeight * b.twinWeight)
} IN TRANSACTIONS OF 10000 ROWS
