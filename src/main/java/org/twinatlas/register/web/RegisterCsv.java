package org.twinatlas.register.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.twinatlas.city.CitySummary;
import org.twinatlas.register.RegisterRow;
import reactor.core.publisher.Flux;

/** The register as RFC 4180 lines. */
final class RegisterCsv {

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n]");

    private RegisterCsv() {}

    static Flux<String> lines(Flux<RegisterRow> rows) {
        var header = List.of(
                "id",
                "kind",
                "stage",
                "since",
                "until",
                "recognised",
                "kept",
                "cities",
                "cityIds",
                "countries",
                "sources",
                "confidence",
                "asOf");
        return Flux.concat(Flux.just(line(header)), rows.map(row -> line(cells(row))));
    }

    private static List<@Nullable String> cells(RegisterRow row) {
        return new ArrayList<>(Arrays.asList(
                row.id(),
                row.kind(),
                row.stage(),
                text(row.since()),
                text(row.until()),
                String.valueOf(row.recognised()),
                String.valueOf(row.kept()),
                guarded(joined(row, CitySummary::name)),
                joined(row, city -> text(city.id())),
                joined(row, CitySummary::country),
                String.join("; ", row.sources()),
                row.confidence(),
                row.asOf()));
    }

    private static String joined(RegisterRow row, Function<CitySummary, @Nullable String> part) {
        return row.cities().stream().map(part).map(String::valueOf).collect(Collectors.joining("; "));
    }

    private static @Nullable String text(@Nullable Object value) {
        return Objects.toString(value, null);
    }

    /** A cell that begins like a formula would be run by spreadsheets (OWASP, CSV injection). */
    private static String guarded(String text) {
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }

    private static String line(List<@Nullable String> cells) {
        var line = new StringWriter();
        CsvWriter.builder().bufferSize(0).build(line).writeRecord(cells);
        return line.toString();
    }
}
