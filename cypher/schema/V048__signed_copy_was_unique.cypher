// Schema: there are no nodes any more that a signed copy was unique among
DROP CONSTRAINT signed_copy_is_unique IF EXISTS
