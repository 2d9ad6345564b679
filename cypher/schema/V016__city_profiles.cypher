// Schema: cities with a similar profile
CREATE VECTOR INDEX city_profile IF NOT EXISTS FOR (n:City) ON (n.profile)
OPTIONS {indexConfig: {`vector.dimensions`: 64, `vector.similarity_function`: 'cosine'}}
