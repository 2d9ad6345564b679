package org.twinatlas.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinatlas.problem.BadInput;

/**
 * Who has signed for a city.
 *
 * @param city GeoNames id
 * @param office mayor, highest elected official, highest appointed official or designee
 */
public record Signatory(
        @Nullable Long city,
        @Nullable String office,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone) {

    private static final List<String> OFFICES =
            List.of("mayor", "highest elected official", "highest appointed official", "designee");

    /** @throws BadInput if the city is no party, or nobody of this office may sign */
    NamedPerson person(List<Party> parties) {
        if (office == null || !OFFICES.contains(office)) {
            throw BadInput.of("signatories.office", office, "one of " + String.join(", ", OFFICES));
        }
        return new NamedPerson(
                name == null ? "" : name,
                email,
                phone,
                "signatory",
                office,
                party(parties).id());
    }

    /** What everybody may read of it: the mayor of Sausalito. */
    String described(List<Party> parties) {
        return "%s of %s".formatted(office, party(parties).name());
    }

    private Party party(List<Party> parties) {
        return parties.stream()
                .filter(party -> city != null && party.id() == city)
                .findFirst()
                .orElseThrow(() -> BadInput.of(
                        "signatories.city",
                        city,
                        "the id of a city that is party to it: "
                                + parties.stream()
                                        .map(party -> party.id() + " " + party.name())
                                        .toList()));
    }

    @Override
    public String toString() {
        return "%s of city %s".formatted(office, city) + (name == null ? 0 : name.hashCode());
    }
}
