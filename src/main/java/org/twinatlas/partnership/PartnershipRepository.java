package org.twinatlas.partnership;

import org.springframework.data.neo4j.repository.ReactiveNeo4jRepository;

interface PartnershipRepository extends ReactiveNeo4jRepository<Partnership, String> {}
