// Answers: keep on each of these areas what comparable ones would have
// Parameters: rows LIST<MAP> (code, expected, low, lowerQuartile, high, activity)
// Columns: none
// Relies on: the unique codes of countries
UNWIND $rows AS row
MATCH (area:Country {code: row.code})
SET area.expected = row.expected, area.low = row.low, area.lowerQuartile = row.lowerQuartile, area.high = row.high,
    area.gap = row.expected - area.partnerships, area.activity = row.activity
