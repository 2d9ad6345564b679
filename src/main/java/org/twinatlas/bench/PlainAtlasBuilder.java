package org.twinatlas.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Puts the rows of the database into arrays, each row as it comes, because all of them together need much memory. */
final class PlainAtlasBuilder {

    private static final double COASTAL_KM = 30;

    private final List<Record> countryRows;
    private final List<Record> subdivisionRows;
    private final List<Record> rarityRows;

    private final Codes countries = new Codes();
    private final Codes subdivisions = new Codes();
    private final Codes climates = new Codes();
    private final Codes industries = new Codes();
    private final Codes networks = new Codes();
    private final Codes culture = new Codes();
    private final Codes heritage = new Codes();
    private final Codes languages = new Codes();
    private final CityColumns cities;
    private final Links twins;
    private final Links norms;
    private final Links near;
    private final Links similar;
    private final Links namesakes;

    /** @param ids of all cities, ascending */
    PlainAtlasBuilder(List<Long> ids, List<Record> countryRows, List<Record> subdivisionRows, List<Record> rarityRows) {
        this.countryRows = countryRows;
        this.subdivisionRows = subdivisionRows;
        this.rarityRows = rarityRows;
        this.cities = CityColumns.ofSize(ids.size());
        this.twins = Links.ofSize(ids.size());
        this.norms = Links.ofSize(ids.size());
        this.near = Links.ofSize(ids.size());
        this.similar = Links.ofSize(ids.size());
        this.namesakes = Links.ofSize(ids.size());
        Arrays.setAll(cities.ids(), ids::get);
    }

    /** A city, in whatever order. */
    void add(Value row) {
        var i = place(row.get("id"));
        placeAndSize(i, row);
        traits(i, row);
        partnerships(i, row);
        links(i, row);
    }

    /** Once all cities have been added. */
    PlainAtlas build() {
        countryRows.forEach(row -> {
            countries.of(row.get("one").asString());
            countries.of(row.get("other").asString());
        });
        return new PlainAtlas(
                cities,
                twins,
                norms,
                near,
                similar,
                namesakes,
                countryMatrix(
                        row -> row.get("tie").asDouble(), row -> row.get("tie").asDouble()),
                countryMatrix(PlainAtlasBuilder::history, PlainAtlasBuilder::history),
                countryMatrix(row -> share(row, "oneWeight"), row -> share(row, "otherWeight")),
                subdivisionTies(),
                rarities("industry", industries),
                rarities("network", networks),
                worths(),
                languages.size(),
                heritage.size());
    }

    private void placeAndSize(int i, Value row) {
        cities.names()[i] = row.get("asciiName").asString(row.get("name").asString());
        cities.countries()[i] = countries.of(row.get("country").asString());
        cities.subdivisions()[i] = subdivisions.of(row.get("subdivision").asString(null));
        cities.lat()[i] = row.get("lat").asDouble();
        cities.lng()[i] = row.get("lng").asDouble();
        cities.logPop()[i] = row.get("logPop").asDouble(Double.NaN);
        var koppen = row.get("koppen").asString(null);
        cities.climates()[i] = climates.of(koppen);
        cities.mainClimates()[i] = koppen == null ? Codes.NONE : koppen.charAt(0);
        cities.coastal()[i] = row.get("coastKm").asDouble(Double.MAX_VALUE) <= COASTAL_KM;
        cities.elevationM()[i] = row.get("elevationM").asDouble(Double.NaN);
    }

    private void traits(int i, Value row) {
        cities.seaport()[i] = row.get("seaport").asBoolean(false);
        cities.industries()[i] = codes(row, "industries", industries);
        cities.industryStrengths()[i] = row.get("industryStrengths").asList(Value::asInt, List.of()).stream()
                .mapToInt(x -> x)
                .toArray();
        cities.universities()[i] = row.get("universities").asInt(0);
        cities.culture()[i] = codes(row, "culture", culture);
        cities.heritage()[i] = codes(row, "heritage", heritage);
        cities.networks()[i] = codes(row, "networks", networks);
        cities.languages()[i] = codes(row, "languages", languages);
        cities.communities()[i] = codes(row, "communities", countries);
    }

    private void partnerships(int i, Value row) {
        cities.twinWeight()[i] = row.get("twinWeight").asDouble(0);
        cities.similarWeight()[i] = row.get("similarWeight").asDouble(0);
        cities.localCountries()[i] = codes(row, "localCountries", countries);
        cities.localShares()[i] = numbers(row.get("localShares"));
        cities.localRest()[i] = row.get("localRest").asDouble(1);
        cities.partnerCountries()[i] = codes(row, "partnerCountries", countries);
        cities.partnerCountryWeights()[i] = numbers(row.get("partnerCountryWeights"));
    }

    private static int[] codes(Value row, String key, Codes codes) {
        return codes.of(row.get(key).asList(Value::asString, List.of()));
    }

    private static double[] numbers(Value list) {
        return list.asList(Value::asDouble, List.of()).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private int place(Value id) {
        return Arrays.binarySearch(cities.ids(), id.asLong());
    }

    private void links(int i, Value row) {
        twins.put(i, places(row, "twins"), numbers(row.get("twinWeights")));
        norms.put(i, twins.to()[i], numbers(row.get("twinNorms")));
        near.put(i, places(row, "near"), numbers(row.get("nearKm")));
        similar.put(i, places(row, "similar"), numbers(row.get("similarWeights")));
        namesakes.put(i, places(row, "namesakes"), numbers(row.get("namesakeStrengths")));
    }

    private int[] places(Value row, String key) {
        return row.get(key).asList(this::place).stream()
                .mapToInt(place -> place)
                .toArray();
    }

    @FunctionalInterface
    private interface Figure {
        double of(Record row);
    }

    private double[][] countryMatrix(Figure there, Figure back) {
        var matrix = new double[countries.size()][countries.size()];
        for (var row : countryRows) {
            var one = countries.of(row.get("one").asString());
            var other = countries.of(row.get("other").asString());
            matrix[one][other] = there.of(row);
            matrix[other][one] = back.of(row);
        }
        return matrix;
    }

    /** As {@code cypher/match/country_ties} defines it. */
    private static double history(Record row) {
        var migrants = row.get("migrants").asDouble(0);
        var migration = Math.clamp(Math.log10(Math.max(1, migrants) / 1_000) / 3, 0, 1);
        return 1
                - (row.get("colonial").asBoolean() ? 0.75 : 1)
                        * (row.get("border").asBoolean() ? 0.8 : 1)
                        * (1 - 0.4 * migration);
    }

    private static double share(Record row, String of) {
        var all = row.get(of).asDouble(0);
        return all > 0 ? row.get("weight").asDouble() / all : 0;
    }

    private Links subdivisionTies() {
        var rows = subdivisionRows;
        var degrees = new int[subdivisions.size() + 2 * rows.size()];
        for (var row : rows) {
            degrees[subdivisions.of(row.get("one").asString())]++;
            degrees[subdivisions.of(row.get("other").asString())]++;
        }
        var to = new int[subdivisions.size()][];
        var ties = new double[subdivisions.size()][];
        Arrays.setAll(to, i -> new int[degrees[i]]);
        Arrays.setAll(ties, i -> new double[degrees[i]]);
        for (var row : rows) {
            var one = subdivisions.of(row.get("one").asString());
            var other = subdivisions.of(row.get("other").asString());
            to[one][--degrees[one]] = other;
            ties[one][degrees[one]] = row.get("tie").asDouble();
            to[other][--degrees[other]] = one;
            ties[other][degrees[other]] = row.get("tie").asDouble();
        }
        return new Links(to, ties);
    }

    private double[] rarities(String kind, Codes codes) {
        var rarities = new double[codes.size()];
        Map<String, Integer> places = codes.places();
        rarityRows.stream()
                .filter(row -> row.get("kind").asString().equals(kind))
                .filter(row -> places.containsKey(row.get("code").asString()))
                .forEach(row -> rarities[codes.of(row.get("code").asString())] =
                        row.get("rarity").asDouble(1));
        return rarities;
    }

    /** As the criterion {@code culture} has it. */
    private double[] worths() {
        var worths = new double[culture.size()];
        culture.places()
                .forEach((kind, place) -> worths[place] =
                        kind.startsWith("creative city") ? 1 : kind.equals("world heritage") ? 0.5 : 0.25);
        return worths;
    }
}
