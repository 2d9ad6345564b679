// Schema: what a request with a key of its own has entered
CREATE INDEX entry_request IF NOT EXISTS FOR (n:Entry) ON (n.request)
