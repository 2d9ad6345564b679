// Answers: how much do the partnerships of these cities mean? As derive/twinned_norm has it for all
// Parameters: cities LIST<INTEGER>
// Columns: none
// Relies on: the unique ids of cities, and the weights that register/step/city_partners has summed
UNWIND $cities AS id
MATCH (a:City {id: id})-[t:TWINNED]-(b:City)
SET t.norm = t.weight / sqrt(a.twinWeight * b.twinWeight)
