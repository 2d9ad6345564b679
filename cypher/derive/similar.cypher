// Answers: which eight cities of its country are most like each city, in size and place?
// Parameters: none
// Columns: none
// Relies on: the range index on (country, logPop), whose order a query must name whole to be read from where it starts. Two
// transactions at once never lock the same city, because each has a country of its own; the biggest countries come first.
// weight = exp(-km / 200 - difference of log10 population / 0.3), among the forty next bigger and the forty next smaller.
// Two cities without partners learn nothing from each other, and are not tied.
MATCH (country:Country)
WITH country ORDER BY COUNT { MATCH (city:City) WHERE city.country = country.code } DESC, country.code
CALL (country) {
  MATCH (city:City)
  WHERE city.country = country.code AND city.logPop IS NOT NULL
  CALL (city) {
    CALL (city) {
      MATCH (other:City)
      WHERE other.country = city.country AND other.logPop >= city.logPop
      RETURN other ORDER BY other.country, other.logPop LIMIT 41
      UNION ALL
      MATCH (other:City)
      WHERE other.country = city.country AND other.logPop < city.logPop
      RETURN other ORDER BY other.country DESC, other.logPop DESC LIMIT 40
    }
    WITH city, other,
      exp(-point.distance(other.location, city.location) / 200000 - abs(other.logPop - city.logPop) / 0.3) AS weight
    WHERE other.id <> city.id
    ORDER BY weight DESC, other.id
    LIMIT 8
    WITH city, other, weight
    WHERE city:Partnered OR other:Partnered
    CREATE (city)-[:SIMILAR {weight: weight}]->(other)
  }
} IN 2 CONCURRENT TRANSACTIONS OF 1 ROW
