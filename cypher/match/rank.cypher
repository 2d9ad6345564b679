// Answers: which of these cities may be recommended to the one that asks, and how well does each fit, criterion by criterion?
// Parameters: asker MAP, ids LIST<INTEGER>, sharedPartners LIST<FLOAT>, partnersOfPartners LIST<FLOAT>, similarCities LIST<FLOAT>, neighbourhoods LIST<FLOAT>, names LIST<FLOAT>, weights MAP, countryTies MAP, subdivisionTies MAP, histories MAP, rooms MAP, localShares MAP, sharesBack MAP, newGrounds MAP, reach FLOAT, lifts MAP (of candidates that seek a partner like the asker, by id: 0 to 0.15), countries LIST<STRING> (empty: all), minLogPop FLOAT, maxLogPop FLOAT, mostUnequal FLOAT (null: any), languages LIST<STRING>, partnered BOOLEAN (null: either), sameCountry BOOLEAN, suspended LIST<STRING>, forbidden LIST<STRING>, regardless BOOLEAN (of all rules), valued BOOLEAN (whether the values are told), limit INTEGER
// Columns: ids LIST<INTEGER>, best first, side by side with countries LIST<STRING>, metropolises LIST<INTEGER>, values LIST<LIST<FLOAT>> (null: no data; empty unless $valued), scores LIST<FLOAT>, standings LIST<FLOAT>; barred LIST<INTEGER>, side by side with rules LIST<STRING>
// Relies on: the unique ids of candidates, each read whole and once; everything else is a parameter.
// Rows that are sorted hold little: Neo4j counts what each of them holds towards the memory of the transaction.
// src/docs/criteria.md says what each value means, and in which order they stand. score = points / attainable points, over
// the criteria with data. standing = points / (attainable points + 0.7 of what the candidate's missing data could have
// brought), so that little evidence does not stand above much; lowered with $reach where a country has little room left, and
// lifted towards 1 where the candidate seeks a partner like the asker.
UNWIND range(0, size($ids) - 1) AS i
MATCH (candidate:Candidate {id: $ids[i]})
WITH properties(candidate) AS c, i
WITH c, i, CASE
  WHEN $regardless THEN null
  WHEN c.id = $asker.id THEN 'self'
  WHEN c.id IN $asker.partnerIds THEN 'currentPartner'
  WHEN c.id IN $asker.formerIds AND NOT c.id IN $asker.unconfirmedIds THEN 'formerPartner'
  WHEN c.metropolis = $asker.metropolis THEN 'sameMetropolis'
  WHEN c.country = $asker.country AND NOT $sameCountry THEN 'sameCountry'
  WHEN c.country IN $suspended OR c.subdivision IN $suspended THEN 'suspendedTie'
  WHEN c.country IN $forbidden OR c.subdivision IN $forbidden THEN 'law'
  WHEN $countries <> [] AND NOT c.country IN $countries THEN 'country'
  WHEN $minLogPop IS NOT NULL AND coalesce(c.logPop, -1) < $minLogPop THEN 'population'
  WHEN $maxLogPop IS NOT NULL AND coalesce(c.logPop, 99) > $maxLogPop THEN 'population'
  WHEN abs(c.logPop - $asker.logPop) > $mostUnequal THEN 'size'
  WHEN $languages <> [] AND NOT any(l IN c.languages WHERE l IN $languages) THEN 'language'
  WHEN $partnered IS NOT NULL AND (c.partners > 0) <> $partnered THEN 'partnered'
END AS rule
WITH c, i, rule,
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
WITH c, rule,
  CASE WHEN abs(sizeDifference) >= 1.5 THEN 0.0 ELSE 1 - abs(sizeDifference) / 1.5 END AS populationSize,
  CASE WHEN c.logPop <= 4 THEN 0.0 WHEN c.logPop >= 6.3 THEN 1.0 ELSE (c.logPop - 4) / 2.3 END AS capacity,
  CASE WHEN c.twinWeight <= 1 THEN 0.0 WHEN c.twinWeight >= 39.5 THEN 1.0 ELSE log((c.twinWeight + 0.5) / 1.5) / log(40 / 1.5) END AS experience,
  CASE WHEN $asker.industries <> [] AND c.industries <> [] THEN 1 - exp(-1.5 * sharedIndustry) END AS industry,
  CASE WHEN $asker.universities = 0 THEN null
       WHEN c.universities < $asker.universities AND c.universities < 10 THEN log(1 + c.universities) / log(11)
       WHEN $asker.universities < 10 THEN log(1 + $asker.universities) / log(11)
       ELSE 1.0 END AS academia,
  CASE WHEN $asker.culture <> [] AND c.culture <> [] THEN 1 - exp(-1.2 * sharedCulture) END AS culture,
  CASE WHEN $asker.partners + size($asker.unconfirmedIds) = 0 THEN null
       WHEN $sharedPartners[i] <= 0.003 THEN 0.0
       WHEN $sharedPartners[i] >= 1 THEN 1.0
       ELSE log($sharedPartners[i] / 0.003) / log(1 / 0.003) END AS sharedPartners,
  CASE WHEN $asker.partners + size($asker.unconfirmedIds) = 0 THEN null
       WHEN $partnersOfPartners[i] <= 0.001 THEN 0.0
       WHEN $partnersOfPartners[i] >= 0.1 THEN 1.0
       ELSE log($partnersOfPartners[i] / 0.001) / log(100) END AS partnersOfPartners,
  CASE WHEN $asker.similarWeight = 0 THEN null
       WHEN $similarCities[i] <= 0.01 THEN 0.0
       WHEN $similarCities[i] >= 20 THEN 1.0
       ELSE log($similarCities[i] / 0.01) / log(2000) END AS similarCities,
  CASE WHEN NOT $asker.hasNeighbours THEN null
       WHEN $neighbourhoods[i] >= 4 THEN 1.0
       ELSE log(1 + $neighbourhoods[i]) / log(5) END AS neighbourhood,
  CASE WHEN c.country = $asker.country THEN null
       ELSE reduce(x = 0.0, share IN [$localShares[c.country], shareBack] | x +
         CASE WHEN share <= 0.001 THEN 0.0 WHEN share >= 0.5 THEN 0.5 ELSE (log(share / 0.001) / log(500)) ^ 2 / 2 END) END AS localTies,
  CASE WHEN c.country = $asker.country THEN null ELSE $countryTies[c.country] END AS countryTie,
  CASE WHEN $asker.subdivision IS NULL OR c.country = $asker.country THEN null
       ELSE coalesce($subdivisionTies[c.subdivision], 0.0) END AS subdivisionTie,
  CASE WHEN c.country = $asker.country THEN null
       ELSE ($newGrounds[c.country] + exp(-weightBack)) / 2 END AS newGround,
  CASE WHEN $asker.country IS NULL THEN null
       ELSE 1 - 0.5 ^ sharedHeritage
              * CASE WHEN c.country IN $asker.communities OR $asker.country IN c.communities THEN 0.5 ELSE 1.0 END
              * (1 - coalesce($histories[c.country], 0.0)) END AS ancestryAndHistory,
  CASE WHEN $asker.languages = [] OR c.languages = [] THEN null
       WHEN any(l IN c.languages WHERE l IN $asker.languages) THEN 1.0 ELSE 0.0 END AS language,
  CASE WHEN geography <> [] THEN reduce(x = 0.0, part IN geography | x + part) / size(geography) END AS geography,
  0.7 * exp(-km / 50) + 0.3 * CASE WHEN km <= 100 THEN 1.0 ELSE 1 - log(km / 100) / log(200.2) END AS distance,
  CASE WHEN $asker.networks <> [] THEN 1 - exp(-sharedNetwork) END AS network,
  CASE WHEN $asker.hasNamesake THEN $names[i] END AS name
WITH c, rule, CASE WHEN $valued THEN [populationSize, capacity, experience, industry, academia, culture, sharedPartners,
    partnersOfPartners, similarCities, neighbourhood, localTies, countryTie, subdivisionTie, newGround, ancestryAndHistory,
    language, geography, distance, network, name] ELSE [] END AS values,
  coalesce($weights.populationSize * populationSize, 0.0)
  + coalesce($weights.capacity * capacity, 0.0)
  + coalesce($weights.experience * experience, 0.0)
  + coalesce($weights.industry * industry, 0.0)
  + coalesce($weights.academia * academia, 0.0)
  + coalesce($weights.culture * culture, 0.0)
  + coalesce($weights.sharedPartners * sharedPartners, 0.0)
  + coalesce($weights.partnersOfPartners * partnersOfPartners, 0.0)
  + coalesce($weights.similarCities * similarCities, 0.0)
  + coalesce($weights.neighbourhood * neighbourhood, 0.0)
  + coalesce($weights.localTies * localTies, 0.0)
  + coalesce($weights.countryTie * countryTie, 0.0)
  + coalesce($weights.subdivisionTie * subdivisionTie, 0.0)
  + coalesce($weights.newGround * newGround, 0.0)
  + coalesce($weights.ancestryAndHistory * ancestryAndHistory, 0.0)
  + coalesce($weights.language * language, 0.0)
  + coalesce($weights.geography * geography, 0.0)
  + coalesce($weights.distance * distance, 0.0)
  + coalesce($weights.network * network, 0.0)
  + coalesce($weights.name * name, 0.0) AS points,
  CASE WHEN populationSize IS NULL THEN 0.0 ELSE $weights.populationSize END
  + CASE WHEN capacity IS NULL THEN 0.0 ELSE $weights.capacity END
  + CASE WHEN experience IS NULL THEN 0.0 ELSE $weights.experience END
  + CASE WHEN industry IS NULL THEN 0.0 ELSE $weights.industry END
  + CASE WHEN academia IS NULL THEN 0.0 ELSE $weights.academia END
  + CASE WHEN culture IS NULL THEN 0.0 ELSE $weights.culture END
  + CASE WHEN sharedPartners IS NULL THEN 0.0 ELSE $weights.sharedPartners END
  + CASE WHEN partnersOfPartners IS NULL THEN 0.0 ELSE $weights.partnersOfPartners END
  + CASE WHEN similarCities IS NULL THEN 0.0 ELSE $weights.similarCities END
  + CASE WHEN neighbourhood IS NULL THEN 0.0 ELSE $weights.neighbourhood END
  + CASE WHEN localTies IS NULL THEN 0.0 ELSE $weights.localTies END
  + CASE WHEN countryTie IS NULL THEN 0.0 ELSE $weights.countryTie END
  + CASE WHEN subdivisionTie IS NULL THEN 0.0 ELSE $weights.subdivisionTie END
  + CASE WHEN newGround IS NULL THEN 0.0 ELSE $weights.newGround END
  + CASE WHEN ancestryAndHistory IS NULL THEN 0.0 ELSE $weights.ancestryAndHistory END
  + CASE WHEN language IS NULL THEN 0.0 ELSE $weights.language END
  + CASE WHEN geography IS NULL THEN 0.0 ELSE $weights.geography END
  + CASE WHEN distance IS NULL THEN 0.0 ELSE $weights.distance END
  + CASE WHEN network IS NULL THEN 0.0 ELSE $weights.network END
  + CASE WHEN name IS NULL THEN 0.0 ELSE $weights.name END AS attainable
WITH c, rule, values, points, attainable,
  CASE WHEN c.logPop IS NULL THEN $weights.populationSize + $weights.capacity ELSE 0.0 END
  + CASE WHEN $asker.industries <> [] AND c.industries = [] THEN $weights.industry ELSE 0.0 END
  + CASE WHEN $asker.culture <> [] AND c.culture = [] THEN $weights.culture ELSE 0.0 END AS missing
WHERE rule IS NOT NULL OR attainable > 0
WITH c.id AS id, c.country AS country, coalesce(c.metropolis, c.id) AS metropolis, rule, values, points / attainable AS score,
     points / (attainable + 0.7 * missing) * (1 - $reach * $reach * (1 - coalesce($rooms[c.country], 0.5))) AS unlifted
WITH id, country, metropolis, rule, values, score, unlifted + (1 - unlifted) * coalesce($lifts[toString(id)], 0.0) AS standing
ORDER BY standing DESC, score DESC, id
WITH collect(CASE WHEN rule IS NULL THEN [id, country, metropolis, values, score, standing] END)[0..$limit] AS best,
     collect(CASE WHEN rule IS NOT NULL THEN id END) AS barred, collect(rule) AS rules
RETURN [b IN best | b[0]] AS ids, [b IN best | b[1]] AS countries, [b IN best | b[2]] AS metropolises, [b IN best | b[3]] AS values,
       [b IN best | b[4]] AS scores, [b IN best | b[5]] AS standings, barred, rules
ORDER BY size(ids)
