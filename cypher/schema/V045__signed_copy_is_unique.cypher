// Schema: a signed copy has one id
CREATE CONSTRAINT signed_copy_is_unique IF NOT EXISTS FOR (s:SignedCopy) REQUIRE s.id IS UNIQUE
