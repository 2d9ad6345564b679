// Answers: load the other names of cities: as people write them, and folded for the search
// Parameters: rows LIST<MAP> (city, name, foldedNames, source)
// Columns: none
// Relies on: the unique ids of cities
UNWIND $rows AS row
WITH row.city AS id, collect(row.name) AS names, collect(row.foldedNames[0]) AS folded
MATCH (c:City {id: id})
WITH c, coalesce(c.names, []) AS known, coalesce(c.searchNames, []) AS searched, names, folded
SET c.names = known + [n IN names WHERE NOT n IN known],
    c.searchNames = searched + [i IN range(0, size(folded) - 1)
      WHERE NOT folded[i] IN searched AND NOT folded[i] IN folded[0..i] | folded[i]]
