package org.twinatlas.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.twinatlas.city.CityDetail;

/** Puts facts into the words of one language, by the names that templates use. A fact that is missing is a blank to fill in. */
final class Wording {

    static final String BLANK = "__________";

    private static final int NAMED = 3;
    private static final int UNIVERSITIES_NAMED = 2;

    private final Words words;
    private final Facts facts;

    private Wording(Words words, Facts facts) {
        this.words = words;
        this.facts = facts;
    }

    /** @param today for letters that are written today */
    static Map<String, Object> of(Facts facts, Words words, LocalDate today) {
        return new Wording(words, facts).values(today);
    }

    private Map<String, Object> values(LocalDate today) {
        var entries = facts.entries();
        var cities = facts.cities().stream().map(this::city).toList();
        var values = new HashMap<String, Object>();
        values.put("blank", BLANK);
        values.put("today", words.date(entries.date() == null ? today : entries.date()));
        values.put("date", date(entries.date()));
        values.put("place", orBlank(entries.place()));
        values.put("goal", orBlank(entries.goal()));
        values.put("remarks", entries.remarks() == null ? "" : entries.remarks());
        values.put("start", date(entries.start()));
        values.put("end", date(entries.end()));
        values.put(
                "year",
                entries.start() == null ? BLANK : String.valueOf(entries.start().getYear()));
        values.put("first", cities.getFirst());
        values.put("second", cities.get(1));
        values.put("cities", cities);
        values.put(
                "cityNames",
                words.list(cities.stream()
                        .map(city -> (String) city.get("nameAndCountry"))
                        .toList()));
        values.put("areas", texts(entries.areas()));
        values.put("commitments", texts(entries.commitments()));
        values.put(
                "activities",
                entries.activities().stream().map(Wording::activity).toList());
        values.put("reasons", facts.reasons().stream().map(this::reason).toList());
        return values;
    }

    private Map<String, Object> city(CityDetail city) {
        var summary = city.summary();
        var country = summary.country() == null ? BLANK : words.country(summary.country());
        var signatory = facts.entries().signatories().stream()
                .filter(one -> Long.valueOf(one.city()).equals(summary.id()))
                .findFirst();
        return Map.of(
                "name", summary.name(),
                "country", country,
                "nameAndCountry", "%s (%s)".formatted(summary.name(), country),
                "subdivision", orBlank(summary.subdivisionName()),
                "population", summary.population() == null ? BLANK : words.number(summary.population()),
                "signatory", orBlank(signatory.map(Entries.Signatory::name).orElse(null)),
                "office",
                        orBlank(signatory
                                .map(Entries.Signatory::office)
                                .map(words::office)
                                .orElse(null)),
                "liaison", orBlank(signatory.map(Entries.Signatory::liaison).orElse(null)),
                "joined", date(signatory.map(Entries.Signatory::joined).orElse(null)));
    }

    private static Map<String, Object> activity(Entries.Activity activity) {
        return Map.of(
                "title", orBlank(activity.title()),
                "when", orBlank(activity.when()),
                "who", orBlank(activity.who()),
                "cost", orBlank(activity.cost()),
                "result", orBlank(activity.result()));
    }

    private Map<String, Object> reason(Reason reason) {
        return switch (reason) {
            case Reason.SimilarSize size ->
                Map.of(
                        "similarSize",
                        Map.of("ours", words.number(size.first()), "theirs", words.number(size.second())));
            case Reason.SharedIndustries shared ->
                Map.of("sharedIndustries", Map.of("names", words.list(industries(shared))));
            case Reason.Universities universities ->
                Map.of(
                        "universities",
                        Map.of(
                                "ours", words.list(universities.first(), UNIVERSITIES_NAMED),
                                "theirs", words.list(universities.second(), UNIVERSITIES_NAMED)));
            case Reason.SharedPartners shared ->
                Map.of("sharedPartners", Map.of("names", words.list(shared.names(), NAMED)));
            case Reason.SharedLanguages shared ->
                Map.of("sharedLanguages", Map.of("names", words.list(languages(shared))));
            case Reason.SharedNetworks shared -> Map.of("sharedNetworks", Map.of("names", words.list(shared.names())));
            case Reason.Seaports both -> Map.of("seaports", true);
            case Reason.WorldHeritage both -> Map.of("worldHeritage", true);
            case Reason.Roots roots ->
                Map.of("roots", Map.of("host", roots.host(), "origin", words.country(roots.origin())));
            case Reason.Near near -> Map.of("near", Map.of("km", words.number(near.km())));
        };
    }

    private List<String> industries(Reason.SharedIndustries shared) {
        return shared.industries().stream()
                .map(industry -> words.industry(industry.code(), industry.name()))
                .toList();
    }

    private List<String> languages(Reason.SharedLanguages shared) {
        return shared.codes().stream().map(words::language).toList();
    }

    private static List<Map<String, Object>> texts(List<String> texts) {
        return texts.stream()
                .map(text -> Map.<String, Object>of("text", orBlank(text)))
                .toList();
    }

    private String date(@Nullable LocalDate date) {
        return date == null ? BLANK : words.date(date);
    }

    private static String orBlank(@Nullable String text) {
        return text == null || text.isBlank() ? BLANK : text;
    }
}
