// Schema: an entry in the history of the register has a number of its own
CREATE CONSTRAINT entry_number IF NOT EXISTS FOR (n:Entry) REQUIRE n.number IS UNIQUE
