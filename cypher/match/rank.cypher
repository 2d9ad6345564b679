// Answers: how well does each candidate fit the city that asks, criterion by criterion, best first?
// Parameters: asker MAP, ids LIST<INTEGER>, sharedPartners LIST<FLOAT>, partnersOfPartners LIST<FLOAT>, similarCities LIST<FLOAT>, neighbourhoods LIST<FLOAT>, names LIST<FLOAT>, weights LIST<FLOAT>, countryTies MAP, subdivisionTies MAP, histories MAP, rooms MAP, localShares MAP, sharesBack MAP, newGrounds MAP, reach FLOAT, limit INTEGER
// Columns: id INTEGER, country STRING, metropolis INTEGER, values LIST<FLOAT> (null: no data), score FLOAT, standing FLOAT
// Relies on: the unique ids of cities; everything else is a property of the city, or a parameter.
// The values stand in the order of the weights; src/docs/criteria.md says what each means. score = points / attainable
// points, over the criteria with data. standing = points / (attainable points + 0.7 of what the candidate's missing data
// could have brought), so that little evidence does not stand above much; lowered with $reach where a country has little room left.
UNWIND range(0, size($ids) - 1) AS i
MATCH (c:City {id: $ids[i]})
WITH c, i,
  c.logPop - $asker.logPop AS sizeDifference,
  reduce(x = 0.0, k IN range(0, size($asker.industries) - 1) | x +
    CASE WHEN $asker.industries[k] IN c.industries
      THEN $asker.industryRarities[k] *
        reduce(s = 0, j IN range(0, size(c.industries) - 1) |
          CASE WHEN c.industries[j] <> $asker.industries[k] THEN s
               WHEN c.industryStrengths[j] < $asker.industryStrengths[k] THEN c.industryStrengths[j]
               ELSE $asker.industryStrengths[k] END) / 3.0
      ELSE 0.0 END) AS sharedIndustry,
  reduce(x = 0.0, kind IN $asker.culture | x + CASE
    WHEN NOT kind IN c.culture THEN 0.0
    WHEN kind STARTS WITH 'creative city' THEN 1.0
    WHEN kind = 'world heritage' THEN 0.5
    ELSE 0.25 END) AS sharedCulture,
  CASE WHEN $asker.country IN c.localCountries
    THEN reduce(x = 0.0, k IN range(0, size(c.localCountries) - 1) |
      CASE WHEN c.localCountries[k] = $asker.country THEN c.localShares[k] ELSE x END)
    ELSE c.localRest * $sharesBack[c.country] END AS shareBack,
  CASE WHEN $asker.country IN c.partnerCountries
    THEN reduce(x = 0.0, k IN range(0, size(c.partnerCountries) - 1) |
      CASE WHEN c.partnerCountries[k] = $asker.country THEN c.partnerCountryWeights[k] ELSE x END)
    ELSE 0.0 END AS weightBack,
  size([h IN $asker.heritage WHERE h IN c.heritage]) AS sharedHeritage,
  reduce(x = 0.0, k IN range(0, size($asker.networks) - 1) | x +
    CASE WHEN $asker.networks[k] IN c.networks THEN $asker.networkRarities[k] ELSE 0.0 END) AS sharedNetwork,
  point.distance(c.location, point({latitude: $asker.lat, longitude: $asker.lng})) / 1000 AS km,
  [part IN [
    CASE WHEN c.koppen = $asker.koppen THEN 1.0
         WHEN left(c.koppen, 1) = left($asker.koppen, 1) THEN 0.5
         WHEN c.koppen IS NOT NULL AND $asker.koppen IS NOT NULL THEN 0.0 END,
    CASE WHEN $asker.coastal IS NULL OR c.coastKnown = false THEN null
         WHEN (coalesce(c.coastKm, 1000.0) <= 30) <> $asker.coastal THEN 0.0
         WHEN $asker.coastal THEN 1.0 ELSE 0.5 END,
    CASE WHEN $asker.seaport THEN CASE WHEN c.seaport THEN 1.0 ELSE 0.0 END END,
    CASE WHEN abs(c.elevationM - $asker.elevationM) >= 1000 THEN 0.0
         ELSE 1 - abs(c.elevationM - $asker.elevationM) / 1000.0 END
  ] WHERE part IS NOT NULL] AS geography
WITH c, km, [
  // populationSize
  CASE WHEN abs(sizeDifference) >= 1.5 THEN 0.0 ELSE 1 - abs(sizeDifference) / 1.5 END,
  // capacity
  CASE WHEN c.logPop <= 4 THEN 0.0 WHEN c.logPop >= 6.3 THEN 1.0 ELSE (c.logPop - 4) / 2.3 END,
  // experience
  CASE WHEN c.twinWeight <= 1 THEN 0.0 WHEN c.twinWeight >= 39.5 THEN 1.0 ELSE log((c.twinWeight + 0.5) / 1.5) / log(40 / 1.5) END,
  // industry
  CASE WHEN $asker.industries <> [] AND c.industries <> [] THEN 1 - exp(-1.5 * sharedIndustry) END,
  // academia
  CASE WHEN $asker.universities = 0 THEN null
       WHEN c.universities < $asker.universities AND c.universities < 10 THEN log(1 + c.universities) / log(11)
       WHEN $asker.universities < 10 THEN log(1 + $asker.universities) / log(11)
       ELSE 1.0 END,
  // culture
  CASE WHEN $asker.culture <> [] AND c.culture <> [] THEN 1 - exp(-1.2 * sharedCulture) END,
  // sharedPartners
  CASE WHEN $asker.partners + size($asker.unconfirmedIds) = 0 THEN null
       WHEN $sharedPartners[i] <= 0.003 THEN 0.0
       WHEN $sharedPartners[i] >= 1 THEN 1.0
       ELSE log($sharedPartners[i] / 0.003) / log(1 / 0.003) END,
  // partnersOfPartners
  CASE WHEN $asker.partners + size($asker.unconfirmedIds) = 0 THEN null
       WHEN $partnersOfPartners[i] <= 0.001 THEN 0.0
       WHEN $partnersOfPartners[i] >= 0.1 THEN 1.0
       ELSE log($partnersOfPartners[i] / 0.001) / log(100) END,
  // similarCities
  CASE WHEN $asker.similarWeight = 0 THEN null
       WHEN $similarCities[i] <= 0.01 THEN 0.0
       WHEN $similarCities[i] >= 20 THEN 1.0
       ELSE log($similarCities[i] / 0.01) / log(2000) END,
  // neighbourhood
  CASE WHEN NOT $asker.hasNeighbours THEN null
       WHEN $neighbourhoods[i] >= 4 THEN 1.0
       ELSE log(1 + $neighbourhoods[i]) / log(5) END,
  // localTies
  CASE WHEN c.country = $asker.country THEN null
       ELSE reduce(x = 0.0, share IN [$localShares[c.country], shareBack] | x +
         CASE WHEN share <= 0.001 THEN 0.0 WHEN share >= 0.5 THEN 0.5 ELSE (log(share / 0.001) / log(500)) ^ 2 / 2 END) END,
  // countryTie
  CASE WHEN c.country = $asker.country THEN null ELSE $countryTies[c.country] END,
  // subdivisionTie
  CASE WHEN $asker.subdivision IS NULL OR c.country = $asker.country THEN null
       ELSE coalesce($subdivisionTies[c.subdivision], 0.0) END,
  // newGround
  CASE WHEN c.country = $asker.country THEN null
       ELSE ($newGrounds[c.country] + exp(-weightBack)) / 2 END,
  // ancestryAndHistory
  CASE WHEN $asker.country IS NULL THEN null
       ELSE 1 - 0.5 ^ sharedHeritage
              * CASE WHEN c.country IN $asker.communities OR $asker.country IN c.communities THEN 0.5 ELSE 1.0 END
              * (1 - coalesce($histories[c.country], 0.0)) END,
  // language
  CASE WHEN $asker.languages = [] OR c.languages = [] THEN null
       WHEN any(l IN c.languages WHERE l IN $asker.languages) THEN 1.0 ELSE 0.0 END,
  // geography
  CASE WHEN geography <> [] THEN reduce(x = 0.0, part IN geography | x + part) / size(geography) END,
  // distance
  0.7 * exp(-km / 50) + 0.3 * CASE WHEN km <= 100 THEN 1.0 ELSE 1 - log(km / 100) / log(200.2) END,
  // network
  CASE WHEN $asker.networks <> [] THEN 1 - exp(-sharedNetwork) END,
  // name
  CASE WHEN $asker.hasNamesake THEN $names[i] END
] AS values
WITH c, km, values,
  reduce(x = 0.0, k IN range(0, size(values) - 1) | x + coalesce($weights[k] * values[k], 0.0)) AS points,
  reduce(x = 0.0, k IN range(0, size(values) - 1) | x + CASE WHEN values[k] IS NULL THEN 0.0 ELSE $weights[k] END) AS attainable
WITH c, values, points, attainable,
  CASE WHEN c.logPop IS NULL THEN $weights[0] + $weights[1] ELSE 0.0 END
  + CASE WHEN $asker.industries <> [] AND c.industries = [] THEN $weights[3] ELSE 0.0 END
  + CASE WHEN $asker.culture <> [] AND c.culture = [] THEN $weights[5] ELSE 0.0 END AS missing
WHERE attainable > 0
RETURN c.id AS id, c.country AS country, c.metropolis AS metropolis, values, points / attainable AS score,
       points / (attainable + 0.7 * missing) * (1 - $reach * (1 - coalesce($rooms[c.country], 0.5))) AS standing
ORDER BY standing DESC, score DESC, id
LIMIT $limit
