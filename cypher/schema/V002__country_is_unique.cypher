// Schema: a country or area is known by its ISO 3166-1 alpha-2 code
CREATE CONSTRAINT country_code IF NOT EXISTS FOR (n:Country) REQUIRE n.code IS UNIQUE
