// Schema: a candidate is known by the GeoNames id of its city
CREATE CONSTRAINT candidate_id IF NOT EXISTS FOR (n:Candidate) REQUIRE n.id IS UNIQUE
