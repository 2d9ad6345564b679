// Schema: an import is known by the table or step it has done
CREATE CONSTRAINT import_name IF NOT EXISTS FOR (n:Import) REQUIRE n.name IS UNIQUE
