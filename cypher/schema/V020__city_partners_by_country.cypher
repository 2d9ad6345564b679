// Schema: the best connected cities of a country
CREATE INDEX city_country_twin_weight IF NOT EXISTS FOR (n:City) ON (n.country, n.twinWeight)
