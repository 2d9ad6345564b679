// Schema: cities with partners near a point
CREATE POINT INDEX partnered_location IF NOT EXISTS FOR (n:Partnered) ON (n.location)
