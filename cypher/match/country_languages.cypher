// Answers: what are the official languages of a country?
// Parameters: country STRING
// Columns: languages LIST<STRING>
// Relies on: the unique codes of countries
MATCH (c:Country {code: $country})
RETURN c.languages AS languages
ORDER BY c.code
