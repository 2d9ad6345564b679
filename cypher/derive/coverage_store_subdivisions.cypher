// Answers: keep on each of these areas what comparable ones would have
// Parameters: rows LIST<MAP> (code, expected, low, lowerQuartile, high, activity, share)
// Columns: none
// Relies on: the unique codes of subdivisions
UNWIND $rows AS row
MATCH (area:Subdivision {code: row.code})
SET area.expected = row.expected, area.low = row.low, area.lowerQuartile = row.lowerQuartile, area.high = row.high,
    area.gap = row.expected - area.partnerships, area.activity = row.activity, area.share = row.share
