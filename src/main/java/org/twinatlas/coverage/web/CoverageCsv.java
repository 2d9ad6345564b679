package org.twinatlas.coverage.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.twinatlas.coverage.AreaCoverage;
import org.twinatlas.coverage.CityToPartner;
import org.twinatlas.coverage.CoverageView;
import reactor.core.publisher.Flux;

/** Coverage as RFC 4180 lines. */
final class CoverageCsv {

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n]");
    private static final List<String> OF_AREAS = List.of(
            "code",
            "name",
            "cities",
            "population",
            "partnerships",
            "unconfirmed",
            "suspended",
            "citiesWithout",
            "perMillion",
            "expected",
            "low",
            "high",
            "gap",
            "likelyGap",
            "sureGap",
            "dataVersion");
    private static final List<String> OF_CITIES = List.of(
            "id",
            "city",
            "country",
            "countryName",
            "subdivision",
            "population",
            "partners",
            "candidateId",
            "candidate",
            "candidateCountry",
            "candidateSubdivision",
            "candidatePopulation",
            "score",
            "distanceKm",
            "rankForCandidate",
            "reasons",
            "cautions");

    private CoverageCsv() {}

    static Flux<String> lines(CoverageView view) {
        return Flux.concat(
                Flux.just(line(OF_AREAS)),
                Flux.fromIterable(view.areas()).map(area -> line(cells(area, view.dataVersion()))));
    }

    /** The header goes out with the first city, so that a question that fails can still be answered with its problem. */
    static Flux<String> lines(Flux<CityToPartner> cities) {
        return cities.map(city -> line(cells(city)))
                .switchOnFirst((first, lines) -> first.isOnError() ? lines : lines.startWith(line(OF_CITIES)));
    }

    private static List<@Nullable String> cells(AreaCoverage area, String dataVersion) {
        return texts(
                area.code(),
                guarded(area.name()),
                area.cities(),
                area.population(),
                area.partnerships(),
                area.unconfirmed(),
                area.suspended(),
                area.citiesWithout(),
                area.perMillion(),
                area.expected(),
                area.low(),
                area.high(),
                area.gap(),
                area.likelyGap(),
                area.sureGap(),
                dataVersion);
    }

    private static List<@Nullable String> cells(CityToPartner row) {
        var city = row.city();
        var best = row.best();
        var candidate = best == null ? null : best.city();
        return texts(
                city.id(),
                guarded(city.name()),
                city.country(),
                guarded(city.countryName()),
                guarded(city.subdivisionName()),
                city.population(),
                city.partners(),
                candidate == null ? null : candidate.id(),
                candidate == null ? null : guarded(candidate.name()),
                candidate == null ? null : candidate.country(),
                candidate == null ? null : guarded(candidate.subdivisionName()),
                candidate == null ? null : candidate.population(),
                best == null ? null : best.score(),
                best == null ? null : best.distanceKm(),
                row.rankForCandidate(),
                best == null ? null : guarded(String.join(" ", best.reasons())),
                best == null ? null : guarded(String.join(" ", best.cautions())));
    }

    private static List<@Nullable String> texts(@Nullable Object... values) {
        return Stream.of(values)
                .<@Nullable String>map(value -> Objects.toString(value, null))
                .toList();
    }

    /** A cell that begins like a formula would be run by spreadsheets (OWASP, CSV injection). */
    private static @Nullable String guarded(@Nullable String text) {
        return text != null && FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }

    private static String line(List<? extends @Nullable String> cells) {
        var line = new StringWriter();
        CsvWriter.builder().bufferSize(0).build(line).writeRecord(new ArrayList<@Nullable String>(cells));
        return line.toString();
    }
}
