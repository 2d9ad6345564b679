// Schema: a back-test hides a pair of cities once
CREATE CONSTRAINT hidden_partnership_a_b IF NOT EXISTS FOR (n:HiddenPartnership) REQUIRE (n.a, n.b) IS UNIQUE
