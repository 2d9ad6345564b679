// Schema: a kind of shared heritage is known by its short name
CREATE CONSTRAINT heritage_code IF NOT EXISTS FOR (n:Heritage) REQUIRE n.code IS UNIQUE
