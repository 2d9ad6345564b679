// Schema: a subdivision is known by its ISO 3166-2 code
CREATE CONSTRAINT subdivision_code IF NOT EXISTS FOR (n:Subdivision) REQUIRE n.code IS UNIQUE
