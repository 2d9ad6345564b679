package org.twinatlas.partnership;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;
import org.springframework.data.neo4j.core.schema.Relationship.Direction;
import org.twinatlas.city.City;

/**
 * A partnership of two cities or more, with what its record rests on.
 *
 * @param kind sister city, friendship city, project partnership, contact, multi-city alliance, or not recorded
 * @param stage listed, unconfirmed, suspended, ended or superseded (by one that the register keeps); of one that the register
 *     keeps the step where it stands, such as research or active
 * @param since year; null if not recorded
 * @param until year; null if not ended
 * @param asOf when the newest source was made
 * @param suspendedBecause why it is suspended; null if it is not
 * @param note where a source disagrees, what it says; null where none does
 * @param supersededBy the id of the one that the register keeps in place of this; null if it keeps none
 * @param cities its parties, by name, since the graph gives them in no order; a change of the partnership never writes them
 */
@Node("Partnership")
public record Partnership(
        @Id String id,
        @Version @Nullable Long version,
        String kind,
        String stage,
        @Nullable Integer since,
        @Nullable Integer until,
        List<String> sources,
        String confidence,
        @Nullable String asOf,
        @Nullable String suspendedBecause,
        @Nullable String note,
        @Nullable String supersededBy,

        @Relationship(type = "PARTY_TO", direction = Direction.INCOMING, cascadeUpdates = false)
        List<City> cities) {

    public Partnership {
        cities = cities.stream()
                .sorted(Comparator.comparing(City::name).thenComparing(City::id))
                .toList();
    }
}
