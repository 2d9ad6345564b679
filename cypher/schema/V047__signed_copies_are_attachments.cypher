// Schema: signed copies of older stores become attachments, as pictures are
MATCH (p:Partnership)-[copy:HAS_COPY]->(a:SignedCopy)
CREATE (p)-[:HAS_ATTACHMENT]->(a)
SET a:Attachment, a.purpose = 'signed copy'
REMOVE a:SignedCopy
DELETE copy
