// Schema: a seeking record has one id
CREATE CONSTRAINT seeking_is_unique IF NOT EXISTS FOR (s:Seeking) REQUIRE s.id IS UNIQUE
