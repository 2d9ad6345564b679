// Schema: search by any name, folded: munchen finds München
CREATE FULLTEXT INDEX city_names IF NOT EXISTS FOR (n:City) ON EACH [n.searchNames]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
