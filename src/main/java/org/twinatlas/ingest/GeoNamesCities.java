package org.twinatlas.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.twinatlas.city.FoldedName;

/** Tells which lines of a GeoNames file become cities, which are passed over, and which are wrong. */
final class GeoNamesCities {

    private final String file;
    private final long minPopulation;
    private final Set<String> countries;
    private final SubdivisionCodes subdivisions;
    private final BadRows bad;

    /**
     * @param countries the codes of the countries that the atlas has
     * @param bad takes what is wrong
     */
    GeoNamesCities(String file, long minPopulation, Set<String> countries, SubdivisionCodes subdivisions, BadRows bad) {
        this.file = file;
        this.minPopulation = minPopulation;
        this.countries = countries;
        this.subdivisions = subdivisions;
        this.bad = bad;
    }

    /** The city of a line, as {@code ingest/geonames} loads it; nothing where it becomes none. */
    Optional<Map<String, Object>> find(GeoNamesRow row) {
        if (!row.isWhole()) {
            var reason = "%d cells, but a line of GeoNames has %d, separated by tabs"
                    .formatted(row.cells().size(), GeoNamesRow.COLUMNS);
            bad.add(new BadRow(file, row.line(), "(all)", reason));
            return Optional.empty();
        }
        if (!row.cell(GeoNamesRow.FEATURE_CLASS).equals("P")) {
            return Optional.empty();
        }
        var reading = new Reading(row);
        var kind = reading.kind();
        var population = reading.value(GeoNamesRow.POPULATION) instanceof Long people ? people : 0L;
        if (reading.isBad() || kind.isEmpty() || population < minPopulation) {
            return Optional.empty();
        }
        var city = reading.city(kind.get(), population);
        return reading.isBad() ? Optional.empty() : Optional.of(city);
    }

    private final class Reading {
        private final GeoNamesRow row;
        private boolean bad;

        Reading(GeoNamesRow row) {
            this.row = row;
        }

        boolean isBad() {
            return bad;
        }

        Optional<String> kind() {
            var code = row.cell(GeoNamesRow.FEATURE_CODE);
            if (!GeoNamesKind.isKnown(code)) {
                reject(GeoNamesRow.FEATURE_CODE, GeoNamesKind.legal());
            }
            return GeoNamesKind.find(code);
        }

        Map<String, Object> city(String kind, long population) {
            var city = new HashMap<String, Object>();
            put(city, "id", value(GeoNamesRow.ID));
            put(city, "name", value(GeoNamesRow.NAME));
            put(city, "lat", value(GeoNamesRow.LATITUDE));
            put(city, "lng", value(GeoNamesRow.LONGITUDE));
            put(city, "country", country());
            put(city, "subdivision", subdivision());
            put(city, "population", population == 0 ? null : population);
            put(city, "elevationM", elevation());
            put(city, "timezone", value(GeoNamesRow.TIMEZONE));
            put(city, "asOf", value(GeoNamesRow.MODIFIED));
            city.put("kind", kind);
            addNames(city);
            return city;
        }

        private void addNames(Map<String, Object> city) {
            var name = row.cell(GeoNamesRow.NAME);
            var ascii = row.cell(GeoNamesRow.ASCII_NAME).isEmpty() ? name : row.cell(GeoNamesRow.ASCII_NAME);
            var others = AlternateNames.in(row.cell(GeoNamesRow.ALTERNATE_NAMES), new HashSet<>(List.of(name, ascii)));
            city.put("asciiName", ascii);
            city.put("names", others);
            city.put("searchNames", folded(Stream.concat(Stream.of(name, ascii), others.stream())));
        }

        private List<String> folded(Stream<String> names) {
            var folded = new LinkedHashSet<String>();
            names.map(name -> FoldedName.of(name).text())
                    .filter(text -> !text.isEmpty())
                    .forEach(folded::add);
            return new ArrayList<>(folded);
        }

        private @Nullable Object country() {
            var code = row.cell(GeoNamesRow.COUNTRY);
            if (!countries.contains(code)) {
                reject(GeoNamesRow.COUNTRY, "a country of the atlas (seed-data/countries.csv)");
            }
            return code;
        }

        private @Nullable String subdivision() {
            return subdivisions
                    .find(row.cell(GeoNamesRow.COUNTRY), row.cell(GeoNamesRow.ADMIN1))
                    .orElse(null);
        }

        /** The height that was measured, else that of the terrain model. */
        private @Nullable Object elevation() {
            var measured = value(GeoNamesRow.ELEVATION);
            var modelled = value(GeoNamesRow.TERRAIN);
            return measured != null || modelled == null || modelled.equals(GeoNamesRow.NO_TERRAIN)
                    ? measured
                    : modelled;
        }

        @Nullable
        Object value(int column) {
            var text = row.cell(column);
            var form = GeoNamesRow.form(column);
            if (text.isEmpty()) {
                if (form.required()) {
                    reject(column, form.form().legal());
                }
                return null;
            }
            var value = form.form().read().apply(text);
            if (value == null) {
                reject(column, form.form().legal());
            }
            return value;
        }

        private void reject(int column, String legal) {
            bad = true;
            var form = GeoNamesRow.form(column);
            GeoNamesCities.this.bad.add(new BadRow(
                    file, row.line(), form.name(), "'%s', but must be %s".formatted(row.cell(column), legal)));
        }

        private static void put(Map<String, Object> city, String key, @Nullable Object value) {
            if (value != null) {
                city.put(key, value);
            }
        }
    }
}
