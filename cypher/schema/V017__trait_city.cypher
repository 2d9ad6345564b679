// Schema: a trait is known by its city, kind and value
CREATE CONSTRAINT trait_city_kind_value IF NOT EXISTS FOR (n:Trait) REQUIRE (n.city, n.kind, n.value) IS UNIQUE
