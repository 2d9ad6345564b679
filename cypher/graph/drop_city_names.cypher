// Answers: give up the index of names while most of them are written
// Parameters: none
// Columns: none
// Relies on: schema/V012__city_names, which makes it again
DROP INDEX city_names IF EXISTS
