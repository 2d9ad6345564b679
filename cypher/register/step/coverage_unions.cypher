// Answers: count what has changed in the regions and groups of these countries. As derive/coverage_count_unions
// Parameters: countries LIST<STRING>, partnerships INTEGER, unconfirmed INTEGER, suspended INTEGER (each: more than before)
// Columns: none
// Relies on: some three hundred nodes of these labels; a partnership between two members counts once
UNWIND $countries AS code
MATCH (:Country {code: code})-[:IN|BELONGS_TO*1..5]->(area:Region|Group)
WITH DISTINCT area
CALL (area) {
  MATCH (member:Country)-[:IN|BELONGS_TO*1..5]->(area)
  RETURN sum(member.citiesWithout) AS without
}
SET area.citiesWithout = without, area.partnerships = area.partnerships + $partnerships,
    area.unconfirmed = area.unconfirmed + $unconfirmed, area.suspended = area.suspended + $suspended,
    area.gap = area.expected - area.partnerships
