// Schema: a city that people added has one id
CREATE CONSTRAINT added_city_is_unique IF NOT EXISTS FOR (a:AddedCity) REQUIRE a.id IS UNIQUE
