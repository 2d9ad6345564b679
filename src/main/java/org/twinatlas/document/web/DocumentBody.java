package org.twinatlas.document.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinatlas.city.CityId;
import org.twinatlas.document.DocumentKind;
import org.twinatlas.document.DocumentRequest;
import org.twinatlas.document.Entries;
import org.twinatlas.document.Entries.Activity;
import org.twinatlas.document.Entries.Signatory;
import org.twinatlas.document.Recorded;
import org.twinatlas.problem.BadInput;

/**
 * A document with what the cities have agreed or done; {@link Entries} says what each is.
 *
 * @param partnership whose record fills in what is not given here; null for none
 */
record DocumentBody(
        @Nullable String partnership,
        @Nullable List<Long> cities,
        @Nullable String language,
        @Nullable String with,
        @Nullable String format,
        @Nullable LocalDate date,
        @Nullable String place,
        @Nullable String goal,
        @Nullable List<String> areas,
        @Nullable List<String> commitments,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable List<Signatory> signatories,
        @Nullable List<Activity> activities,
        @Nullable String remarks) {

    DocumentRequest request(DocumentKind kind) {
        return request(kind, given(), entries());
    }

    /** @throws BadInput if it names another city than the register does */
    DocumentRequest request(DocumentKind kind, Recorded recorded) {
        if (!recorded.cities().containsAll(given())) {
            throw BadInput.of(
                    "cities", given(), "cities of %s, in any order: %s".formatted(partnership, recorded.cities()));
        }
        var cities = given().isEmpty() ? recorded.cities() : given();
        return request(kind, cities, entries().or(recorded.entries().about(cities)));
    }

    private DocumentRequest request(DocumentKind kind, List<CityId> wanted, Entries filledIn) {
        return new DocumentRequest(
                kind,
                wanted,
                DocumentParameters.languages(language, with),
                DocumentParameters.format(format),
                filledIn);
    }

    private List<CityId> given() {
        return orNone(cities).stream().map(CityId::new).toList();
    }

    private Entries entries() {
        return new Entries(
                date,
                place,
                goal,
                orNone(areas),
                orNone(commitments),
                start,
                end,
                orNone(signatories),
                orNone(activities),
                remarks);
    }

    private static <T> List<T> orNone(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}
