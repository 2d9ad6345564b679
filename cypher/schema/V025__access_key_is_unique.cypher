// Schema: a key has one id
CREATE CONSTRAINT access_key_is_unique IF NOT EXISTS FOR (k:AccessKey) REQUIRE k.id IS UNIQUE
