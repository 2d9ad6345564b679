// Schema: cities of a size in a country
CREATE INDEX city_country_log_pop IF NOT EXISTS FOR (n:City) ON (n.country, n.logPop)
