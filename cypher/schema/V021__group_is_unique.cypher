// Schema: a group of countries is known by its code
CREATE CONSTRAINT group_code IF NOT EXISTS FOR (n:Group) REQUIRE n.code IS UNIQUE
