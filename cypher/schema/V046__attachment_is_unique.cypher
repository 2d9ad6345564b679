// Schema: an attachment has one id
CREATE CONSTRAINT attachment_is_unique IF NOT EXISTS FOR (a:Attachment) REQUIRE a.id IS UNIQUE
