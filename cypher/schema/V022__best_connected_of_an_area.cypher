// Schema: the best connected candidates of an area
CREATE INDEX candidate_area_twin_weight IF NOT EXISTS FOR (n:Candidate) ON (n.area, n.twinWeight)
