package org.twinatlas.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What an entry holds for the parties' liaisons and the coordinators of their areas alone.
 *
 * @param number of the entry
 * @param actor the pseudonym of whoever wrote it
 * @param persons whom it names
 */
public record Confidential(
        long number, String actor, @Nullable String note, List<PersonView> persons) {

    /**
     * @param id by which an administrator erases what is known of the person
     * @param name null once erased
     */
    public record PersonView(
            String id,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            String as,
            @Nullable String office,
            @Nullable Long city) {

        static PersonView from(Value row) {
            return new PersonView(
                    row.get("id").asString(),
                    row.get("name").asString(null),
                    row.get("email").asString(null),
                    row.get("phone").asString(null),
                    row.get("as").asString(),
                    row.get("office").asString(null),
                    row.get("city").isNull() ? null : row.get("city").asLong());
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static Confidential from(Record row) {
        return new Confidential(
                row.get("number").asLong(),
                row.get("actor").asString(),
                row.get("note").asString(null),
                row.get("persons").asList(PersonView::from));
    }

    @Override
    public String toString() {
        return "what entry %d holds for the parties".formatted(number);
    }
}
