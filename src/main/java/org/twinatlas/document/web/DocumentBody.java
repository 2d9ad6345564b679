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

/** A document with what the cities have agreed or done; {@link Entries} says what each is. */
record DocumentBody(
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
        return new DocumentRequest(
                kind,
                orNone(cities).stream().map(CityId::new).toList(),
                DocumentParameters.languages(language, with),
                DocumentParameters.format(format),
                entries());
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
