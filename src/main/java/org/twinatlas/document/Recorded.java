package org.twinatlas.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.twinatlas.city.CityId;
import org.twinatlas.register.AllianceView;
import org.twinatlas.register.HistoryEntry;
import org.twinatlas.register.RegisterPage;
import org.twinatlas.register.RegisterPage.Kept;

/**
 * What the register has of a partnership, as far as it fills in a document. Of persons it has those that the reader of the
 * page may see, and for everybody else none.
 *
 * @param cities of an alliance those that are in it now
 */
public record Recorded(List<CityId> cities, Entries entries) {

    private static final String TERMS = "terms agreed";
    private static final String SIGNED = "document signed";
    private static final String CEREMONY = "ceremony";

    /** @param kind of the document, which decides of which day it tells */
    public static Recorded of(RegisterPage page, DocumentKind kind) {
        var kept = page.kept();
        return kept == null
                ? new Recorded(parties(page), Entries.NONE)
                : kept.alliance() == null
                        ? new Recorded(parties(page), ofTwo(kept, kind))
                        : ofAlliance(kept, kept.alliance());
    }

    private static List<CityId> parties(RegisterPage page) {
        return page.partnership().cities().stream()
                .map(city -> new CityId(city.id()))
                .toList();
    }

    private static Entries ofTwo(Kept kept, DocumentKind kind) {
        var terms = last(kept, TERMS, null);
        return new Entries(
                day(kept, kind),
                null,
                terms == null ? null : terms.goal(),
                terms == null || terms.areas() == null ? List.of() : terms.areas(),
                terms == null || terms.commitments() == null ? List.of() : List.of(terms.commitments()),
                null,
                null,
                RecordedPeople.of(kept, Map.of()),
                List.of(),
                null);
    }

    private static Recorded ofAlliance(Kept kept, AllianceView alliance) {
        var days = alliance.members().stream()
                .filter(member -> member.until() == null)
                .collect(Collectors.toMap(AllianceView.Member::city, member -> LocalDate.parse(member.since())));
        var remarks = Stream.of(alliance.comments(), alliance.disclaimers(), alliance.requests())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        var entries = new Entries(
                null,
                null,
                alliance.goal(),
                List.of(),
                List.of(),
                parsed(alliance.start()),
                parsed(alliance.finish()),
                RecordedPeople.of(kept, days),
                List.of(),
                remarks.isEmpty() ? null : remarks);
        return new Recorded(
                alliance.members().stream()
                        .filter(member -> member.until() == null)
                        .map(member -> new CityId(member.city()))
                        .toList(),
                entries);
    }

    /** The day of which such a document tells, if it has been; a letter is of today. */
    private static @Nullable LocalDate day(Kept kept, DocumentKind kind) {
        var told =
                switch (kind) {
                    case MEMORANDUM_SISTER_CITY, MEMORANDUM_FRIENDSHIP_CITY -> last(kept, SIGNED, "memorandum");
                    case RESOLUTION -> last(kept, SIGNED, "resolution");
                    case PROCLAMATION -> last(kept, SIGNED, "proclamation");
                    case CEREMONY_PROGRAMME -> last(kept, CEREMONY, null);
                    case LETTER_OF_INTRODUCTION,
                            INVITATION,
                            LETTER_OF_INTEREST,
                            ALLIANCE_AGREEMENT,
                            FIRST_YEAR_PLAN,
                            ANNUAL_REPORT -> null;
                };
        return told == null ? null : parsed(told.on());
    }

    private static @Nullable HistoryEntry last(Kept kept, String what, @Nullable String document) {
        return kept.history().stream()
                .filter(entry -> entry.correctedBy() == null)
                .filter(entry -> entry.what().equals(what) && (document == null || document.equals(entry.document())))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static @Nullable LocalDate parsed(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
