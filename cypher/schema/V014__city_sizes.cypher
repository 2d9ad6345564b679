// Schema: cities of a size
CREATE INDEX city_log_pop IF NOT EXISTS FOR (n:City) ON (n.logPop)
