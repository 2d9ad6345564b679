// Schema: the letters of a day
CREATE INDEX letter_days IF NOT EXISTS FOR (l:Letter) ON (l.on)
