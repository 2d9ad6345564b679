// Answers: give up the index of names while the tables are loaded, so that it is written once, from all of them
// Parameters: none
// Columns: none
// Relies on: schema/V012__city_names, which makes it again as the first of the derivations
DROP INDEX city_names IF EXISTS
