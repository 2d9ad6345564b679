// Schema: a city network is known by its short name
CREATE CONSTRAINT network_code IF NOT EXISTS FOR (n:Network) REQUIRE n.code IS UNIQUE
