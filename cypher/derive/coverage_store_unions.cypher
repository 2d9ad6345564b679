// Answers: keep on each of these areas what comparable ones would have
// Parameters: rows LIST<MAP> (code, expected, low, lowerQuartile, high)
// Columns: none
// Relies on: some fifty nodes of these labels
UNWIND $rows AS row
MATCH (area:Region|Group {code: row.code})
SET area.expected = row.expected, area.low = row.low, area.lowerQuartile = row.lowerQuartile, area.high = row.high,
    area.gap = row.expected - area.partnerships
