// Schema: cities that people added, by their folded name
CREATE INDEX added_city_names IF NOT EXISTS FOR (a:AddedCity) ON (a.foldedName)
