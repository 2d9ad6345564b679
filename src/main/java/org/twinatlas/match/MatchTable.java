package org.twinatlas.match;

import java.util.stream.Collectors;
import org.twinatlas.match.criteria.Wording;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** A list of matches as text of some 130 columns. */
final class MatchTable {

    private MatchTable() {}

    static String of(MatchList list) {
        var table = TextTable.forColumns(
                Help.defaultColorScheme(Help.Ansi.AUTO),
                new Column(4, 0, Overflow.TRUNCATE),
                new Column(7, 1, Overflow.TRUNCATE),
                new Column(38, 1, Overflow.TRUNCATE),
                new Column(10, 1, Overflow.TRUNCATE),
                new Column(69, 1, Overflow.WRAP));
        table.addRowValues("", "of 100", "city", "km", "why");
        list.matches().forEach(match -> addRow(table, match));
        return "%nCandidate partners for %s, %s%n%n%s%nLeft out: %s.%nData version %s."
                .formatted(
                        list.city().name(),
                        list.city().countryName(),
                        table,
                        list.excluded().stream()
                                .map(rule -> rule.count() + " " + rule.label())
                                .collect(Collectors.joining(", ")),
                        list.dataVersion());
    }

    private static void addRow(TextTable table, Match match) {
        var reasons = String.join(" ", match.reasons());
        var cautions = match.cautions().isEmpty() ? "" : " But: " + String.join(" ", match.cautions());
        table.addRowValues(
                String.valueOf(match.rank()),
                String.valueOf(Math.round(match.score() * 100)),
                "%s, %s".formatted(match.city().name(), match.city().countryName()),
                match.distanceKm() == null ? "" : Wording.number(match.distanceKm()),
                reasons + cautions);
    }
}
