// Answers: add a city that the atlas does not have
// Parameters: name STRING, foldedName STRING, country STRING, lat FLOAT, lng FLOAT, population INTEGER, languages LIST<STRING>, firstId INTEGER, actor STRING, today STRING
// Columns: id INTEGER
// Relies on: the unique ids of added cities; whoever adds next waits until this one has ended
MATCH (:Country {code: $country})
MERGE (register:Register {name: 'register'})
SET register.locked = true
WITH register
SET register.addedCities = coalesce(register.addedCities, 0) + 1
CREATE (a:AddedCity {id: $firstId + register.addedCities - 1})
SET a.name = $name, a.foldedName = $foldedName, a.country = $country, a.population = $population, a.languages = $languages,
    a.location = point({latitude: $lat, longitude: $lng}), a.addedBy = $actor, a.addedOn = $today
RETURN a.id AS id
ORDER BY id
