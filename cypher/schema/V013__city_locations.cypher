// Schema: cities near a point
CREATE POINT INDEX city_location IF NOT EXISTS FOR (n:City) ON (n.location)
