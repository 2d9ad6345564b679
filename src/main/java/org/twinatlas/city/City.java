package org.twinatlas.city;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Immutable;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A city as aggregates refer to it. Only what names it is mapped, and none of its relationships: following them would
 * load the whole connected graph.
 *
 * @param id GeoNames id
 * @param country ISO 3166-1 alpha-2
 * @param population people; null if unknown
 */
@Node("City")
@Immutable
public record City(
        @Id Long id, String name, String country, @Nullable Long population) {}
