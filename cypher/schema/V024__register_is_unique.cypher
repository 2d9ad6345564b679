// Schema: one node counts and orders what people enter
CREATE CONSTRAINT register_is_unique IF NOT EXISTS FOR (r:Register) REQUIRE r.name IS UNIQUE
