package org.twinatlas.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.twinatlas.register.Confidential.PersonView;
import org.twinatlas.register.HistoryEntry;
import org.twinatlas.register.RegisterPage.Kept;

/** For each city who has signed last, and who answers for it; without names where the reader of the page may not see them. */
final class RecordedPeople {

    private RecordedPeople() {}

    /** @param days of joining, by city, of those that are in an alliance; empty for two cities */
    static List<Entries.Signatory> of(Kept kept, Map<Long, LocalDate> days) {
        var signatories = new HashMap<Long, PersonView>();
        var liaisons = new HashMap<Long, PersonView>();
        if (kept.confidential() != null) {
            var corrected = kept.history().stream()
                    .filter(entry -> entry.correctedBy() != null)
                    .map(HistoryEntry::number)
                    .collect(Collectors.toSet());
            kept.confidential().stream()
                    .filter(entry -> !corrected.contains(entry.number()))
                    .flatMap(entry -> entry.persons().stream())
                    .filter(person -> person.city() != null)
                    .forEach(person ->
                            (person.as().equals("liaison") ? liaisons : signatories).put(person.city(), person));
        }
        return Stream.of(signatories.keySet(), liaisons.keySet(), days.keySet())
                .flatMap(cities -> cities.stream())
                .distinct()
                .filter(city -> days.isEmpty() || days.containsKey(city))
                .map(city -> person(city, signatories.get(city), liaisons.get(city), days.get(city)))
                .toList();
    }

    private static Entries.Signatory person(
            long city, @Nullable PersonView signatory, @Nullable PersonView liaison, @Nullable LocalDate joined) {
        return new Entries.Signatory(
                city,
                signatory == null ? null : signatory.name(),
                signatory == null ? null : signatory.office(),
                liaison == null ? null : liaison.name(),
                joined);
    }
}
