// Schema: candidates of a size in an area
CREATE INDEX candidate_area_log_pop IF NOT EXISTS FOR (n:Candidate) ON (n.area, n.logPop)
