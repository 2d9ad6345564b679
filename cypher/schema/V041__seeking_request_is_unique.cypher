// Schema: a request with a key of its own posts one seeking record
CREATE CONSTRAINT seeking_request_is_unique IF NOT EXISTS FOR (s:Seeking) REQUIRE s.request IS UNIQUE
