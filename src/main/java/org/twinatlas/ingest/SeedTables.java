package org.twinatlas.ingest;

import static org.twinatlas.ingest.Column.decimal;
import static org.twinatlas.ingest.Column.flag;
import static org.twinatlas.ingest.Column.list;
import static org.twinatlas.ingest.Column.matching;
import static org.twinatlas.ingest.Column.oneOf;
import static org.twinatlas.ingest.Column.text;
import static org.twinatlas.ingest.Column.whole;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.twinatlas.city.FoldedName;

/** The tables of the folder seed-data, in the order in which they refer to each other; its README explains each column. */
final class SeedTables {

    private static final int EARLIEST_YEAR = 0;
    private static final int LATEST_YEAR = 2100;

    static final List<Table> ALL = List.of(
            Table.of(
                    "regions.csv",
                    List.of("code"),
                    matching("code", "m49:\\d{3}", "a UN M49 code such as m49:155"),
                    text("name"),
                    text("parent").optional(),
                    text("source")),
            Table.of(
                    "languages.csv",
                    List.of("code"),
                    matching("code", "[a-z]{2,3}", "an ISO 639 code such as en or swh"),
                    text("name"),
                    text("source")),
            Table.of(
                    "countries.csv",
                    List.of("code"),
                    matching("code", "[A-Z]{2}", "an ISO 3166-1 alpha-2 code such as FR"),
                    matching("iso3", "[A-Z]{3}", "an ISO 3166-1 alpha-3 code such as FRA")
                            .optional(),
                    text("name"),
                    text("region").in("regions"),
                    list("officialLanguages").in("languages"),
                    list("spokenLanguages").in("languages"),
                    flag("landlocked"),
                    list("colonizers"),
                    text("note").optional(),
                    text("source")),
            Table.of(
                    "groups.csv",
                    List.of("code", "member"),
                    matching("code", "g:[a-z0-9-]+", "the code of a group such as g:asean"),
                    text("name"),
                    country("member"),
                    text("source"),
                    text("asOf")),
            Table.of(
                    "subdivisions.csv",
                    List.of("code"),
                    matching("code", "[A-Z]{2}[-~].{1,8}", "an ISO 3166-2 code, or country~GeoNames code"),
                    text("name"),
                    text("country").in("countries"),
                    text("geonamesAdmin1").optional(),
                    text("source")),
            Table.of(
                    "tie-status.csv",
                    List.of("a", "b"),
                    area("a"),
                    area("b"),
                    oneOf("status", "war", "relations broken off", "municipal ties suspended"),
                    date("since"),
                    text("reason").optional(),
                    text("source"),
                    text("asOf")),
            Table.of(
                    "rules.csv",
                    List.of("origin", "target", "rule"),
                    area("origin"),
                    area("target"),
                    text("rule"),
                    text("title"),
                    oneOf("effect", "forbidden", "caution"),
                    date("validFrom"),
                    text("caution"),
                    text("source")),
            Table.of(
                            "cities.csv.gz",
                            List.of("id"),
                            cityId("id"),
                            matching("wikidata", "Q\\d+", "a Wikidata id such as Q16555")
                                    .optional(),
                            text("name"),
                            text("asciiName"),
                            text("country").in("countries"),
                            text("subdivision").in("subdivisions").optional(),
                            decimal("lat", -90, 90),
                            decimal("lng", -180, 180),
                            whole("population", 1, 60_000_000).optional(),
                            whole("elevationM", -500, 6_000).optional(),
                            text("timezone").optional(),
                            text("kind"),
                            matching("koppen", "[A-E][A-Za-z]{0,2}", "a Köppen-Geiger class such as Cfa")
                                    .optional(),
                            decimal("coastKm", 0, 3_000).optional(),
                            text("note").optional(),
                            text("source"))
                    .completedBy(row -> foldedNames(row, "name", "asciiName")),
            Table.of("names.csv.gz", List.of("city", "name"), city("city"), text("name"), text("source"))
                    .completedBy(row -> foldedNames(row, "name")),
            Table.of(
                            "partnerships.csv.gz",
                            List.of("a", "b"),
                            city("a"),
                            city("b"),
                            whole("since", EARLIEST_YEAR, LATEST_YEAR).optional(),
                            oneOf("kind", "sister city", "friendship city", "contact", "not recorded"),
                            oneOf("status", "listed", "unconfirmed", "suspended", "ended"),
                            list("sources"),
                            oneOf("confidence", "high", "medium", "low"),
                            text("asOf"))
                    .completedBy(row -> with(row, "id", "seed-%s-%s".formatted(row.get("a"), row.get("b")))),
            Table.of(
                            "institutions.csv.gz",
                            List.of("city", "kind", "name"),
                            city("city"),
                            text("kind"),
                            text("name"),
                            whole("established", EARLIEST_YEAR, LATEST_YEAR).optional(),
                            text("ror").optional(),
                            text("source"))
                    .completedBy(row ->
                            with(row, "key", "%s|%s|%s".formatted(row.get("city"), row.get("kind"), row.get("name")))),
            Table.of(
                    "traits.csv",
                    List.of("city", "kind", "value"),
                    city("city"),
                    text("kind"),
                    text("value"),
                    text("source")),
            Table.of(
                    "industries.csv",
                    List.of("code"),
                    text("code"),
                    text("name"),
                    matching("isic", "[A-V]", "an ISIC section, A to V"),
                    text("division").optional(),
                    text("source")),
            Table.of(
                    "city-industries.csv.gz",
                    List.of("city", "industry"),
                    city("city"),
                    text("industry").in("industries"),
                    whole("strength", 1, 3),
                    text("evidence").optional(),
                    text("source")),
            Table.of(
                    "heritage.csv",
                    List.of("city", "kind", "name"),
                    city("city"),
                    text("kind"),
                    text("name"),
                    text("years").optional(),
                    text("source")),
            Table.of(
                    "networks.csv",
                    List.of("code"),
                    text("code"),
                    text("name"),
                    flag("active"),
                    text("note").optional(),
                    text("source")),
            Table.of(
                    "memberships.csv",
                    List.of("city", "network"),
                    city("city"),
                    text("network").in("networks"),
                    text("detail").optional(),
                    text("asOf").optional(),
                    text("source")),
            Table.of("namesakes.csv", List.of("a", "b"), city("a"), city("b"), text("name"), text("source")),
            Table.of(
                    "country-links.csv",
                    List.of("a", "b"),
                    country("a"),
                    country("b"),
                    flag("contiguous"),
                    flag("commonOfficialLanguage"),
                    flag("commonEthnicLanguage"),
                    flag("colonialTie"),
                    text("source")),
            Table.of(
                    "migrants.csv",
                    List.of("origin", "destination"),
                    country("origin"),
                    country("destination"),
                    whole("people", 1, 100_000_000),
                    text("asOf"),
                    text("source")),
            Table.of(
                    "city-languages.csv",
                    List.of("city", "language"),
                    city("city"),
                    text("language").in("languages"),
                    text("share"),
                    text("source")),
            Table.of(
                    "communities.csv",
                    List.of("city", "origin"),
                    city("city"),
                    country("origin"),
                    text("detail").optional(),
                    text("source")));

    private SeedTables() {}

    private static Column cityId(String name) {
        return whole(name, 1, Integer.MAX_VALUE);
    }

    private static Column city(String name) {
        return cityId(name).in("cities");
    }

    private static Column country(String name) {
        return text(name).in("countries");
    }

    private static Column area(String name) {
        return text(name).in("countries", "subdivisions");
    }

    private static Column date(String name) {
        return matching(name, "\\d{4}-\\d{2}-\\d{2}", "a date such as 2025-09-01");
    }

    private static Map<String, Object> foldedNames(Map<String, Object> row, String... columns) {
        var folded = Stream.of(columns)
                .map(column ->
                        FoldedName.of(Objects.requireNonNull(row.get(column)).toString()))
                .map(FoldedName::text)
                .distinct()
                .toList();
        return with(row, "foldedNames", folded);
    }

    private static Map<String, Object> with(Map<String, Object> row, String name, Object value) {
        var completed = new HashMap<>(row);
        completed.put(name, value);
        return completed;
    }
}
