package org.twinatlas.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What a multi-city alliance has agreed, and who is in it.
 *
 * @param binding that it binds nobody in law, and that the register's keeper has not signed
 * @param start day; null where none is agreed
 * @param finish day; null where none is agreed
 * @param members those that have left as well
 */
@JsonInclude(Include.NON_NULL)
public record AllianceView(
        String goal,
        @Nullable String details,
        @Nullable String comments,
        @Nullable String disclaimers,
        @Nullable String requests,
        @Nullable String start,
        @Nullable String finish,
        String binding,
        List<Member> members) {

    private static final String BINDING =
            "This alliance is not legally binding. Any city may leave it, or end it for itself, at any time by its own request by"
                    + " e-mail. Whoever keeps this register is not a signatory.";

    /**
     * @param since the day when it joined
     * @param until the day when it left or ended it for itself; null while it is in
     */
    @JsonInclude(Include.NON_NULL)
    public record Member(
            long city,
            String name,
            String country,
            String since,
            @Nullable String until) {

        private static Member from(Value row) {
            return new Member(
                    row.get("city").asLong(),
                    row.get("name").asString(),
                    row.get("country").asString(),
                    row.get("since").asString(),
                    row.get("until").asString(null));
        }
    }

    static AllianceView from(Record row) {
        return new AllianceView(
                row.get("goal").asString(),
                row.get("details").asString(null),
                row.get("comments").asString(null),
                row.get("disclaimers").asString(null),
                row.get("requests").asString(null),
                row.get("start").asString(null),
                row.get("finish").asString(null),
                BINDING,
                row.get("members").asList(Member::from));
    }
}
