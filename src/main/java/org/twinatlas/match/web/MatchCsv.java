package org.twinatlas.match.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.twinatlas.match.Match;
import org.twinatlas.match.Match.CriterionPoints;
import org.twinatlas.match.criteria.Criteria;
import reactor.core.publisher.Flux;

/** Matches as RFC 4180 lines, one at a time, so that a long list is never held whole. */
final class MatchCsv {

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n]");

    private MatchCsv() {}

    /** The header goes out with the first match, so that a question that fails can still be answered with its problem. */
    static Flux<String> lines(Flux<Match> matches) {
        return matches.map(match -> line(cells(match)))
                .switchOnFirst((first, lines) -> first.isOnError() ? lines : lines.startWith(line(header())));
    }

    private static List<@Nullable String> header() {
        var columns = Stream.of(
                "rank",
                "id",
                "city",
                "country",
                "countryName",
                "subdivision",
                "population",
                "partners",
                "score",
                "dimensions",
                "distanceKm",
                "rankForThem",
                "reasons",
                "cautions");
        return new ArrayList<>(Stream.concat(columns, Criteria.names().stream()).toList());
    }

    private static List<@Nullable String> cells(Match match) {
        var city = match.city();
        var cells = new ArrayList<@Nullable String>();
        cells.add(String.valueOf(match.rank()));
        cells.add(text(city.id()));
        cells.add(guarded(city.name()));
        cells.add(city.country());
        cells.add(guarded(city.countryName()));
        cells.add(guarded(city.subdivisionName()));
        cells.add(text(city.population()));
        cells.add(String.valueOf(city.partners()));
        cells.add(String.valueOf(match.score()));
        cells.add(String.valueOf(match.evidence().dimensions()));
        cells.add(text(match.distanceKm()));
        cells.add(match.mutual() == null ? null : text(match.mutual().rankForThem()));
        cells.add(guarded(String.join(" ", match.reasons())));
        cells.add(guarded(String.join(" ", match.cautions())));
        match.criteria().stream()
                .map(CriterionPoints::value)
                .map(MatchCsv::text)
                .forEach(cells::add);
        return cells;
    }

    private static @Nullable String text(@Nullable Object value) {
        return Objects.toString(value, null);
    }

    /** A cell that begins like a formula would be run by spreadsheets (OWASP, CSV injection). */
    private static @Nullable String guarded(@Nullable String text) {
        return text != null && FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }

    private static String line(List<@Nullable String> cells) {
        var line = new StringWriter();
        CsvWriter.builder().bufferSize(0).build(line).writeRecord(cells);
        return line.toString();
    }
}
