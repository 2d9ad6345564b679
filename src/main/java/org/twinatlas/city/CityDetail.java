package org.twinatlas.city;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/**
 * All that is known of a city.
 *
 * @param summary what lists show
 * @param note a neutral note on the status of the place; null where there is none
 * @param koppen Köppen-Geiger class
 * @param coastKm kilometres to the coast; null beyond about 100
 * @param traits titles and facilities, by their kind
 */
public record CityDetail(
        @JsonUnwrapped CitySummary summary,
        String kind,
        @Nullable Integer elevationM,
        @Nullable String timezone,
        @Nullable String koppen,
        @Nullable Double coastKm,
        @Nullable String wikidata,
        @Nullable String note,
        List<String> names,
        List<String> languages,
        Map<String, List<String>> traits,
        List<Industry> industries,
        List<Institution> institutions,
        List<Heritage> heritage,
        List<Membership> networks,
        List<Community> communities) {

    /** @param strength 1 present, 2 notable, 3 specialised */
    public record Industry(
            String code,
            String name,
            int strength,
            @Nullable String evidence,
            String source) {}

    public record Institution(
            String kind, String name, @Nullable Integer established, String source) {}

    public record Heritage(
            String kind, String name, @Nullable String years, String source) {}

    /** @param asOf the year of the source: some have left since */
    public record Membership(
            String code,
            String name,
            boolean active,
            @Nullable String asOf,
            String source) {}

    /** People with roots in another country. */
    public record Community(
            String country, String name, @Nullable String detail, String source) {}

    static CityDetail from(Value city) {
        return new CityDetail(
                CityRow.summary(city),
                city.get("kind").asString(),
                number(city, "elevationM"),
                text(city, "timezone"),
                text(city, "koppen"),
                city.get("coastKm").isNull() ? null : city.get("coastKm").asDouble(),
                text(city, "wikidata"),
                text(city, "note"),
                city.get("names").asList(Value::asString),
                city.get("languages").asList(Value::asString, List.of()),
                traits(city),
                city.get("industries").asList(CityDetail::industry),
                city.get("institutions").asList(CityDetail::institution),
                city.get("heritage").asList(CityDetail::heritage),
                city.get("networks").asList(CityDetail::membership),
                city.get("communities").asList(CityDetail::community));
    }

    private static Map<String, List<String>> traits(Value city) {
        var traits = new TreeMap<String, List<String>>();
        for (var trait : city.get("traits").values()) {
            traits.computeIfAbsent(trait.get("kind").asString(), kind -> new ArrayList<>())
                    .add(trait.get("value").asString());
        }
        return traits;
    }

    private static Industry industry(Value row) {
        return new Industry(
                row.get("code").asString(),
                row.get("name").asString(),
                row.get("strength").asInt(),
                text(row, "evidence"),
                row.get("source").asString());
    }

    private static Institution institution(Value row) {
        return new Institution(
                row.get("kind").asString(),
                row.get("name").asString(),
                number(row, "established"),
                row.get("source").asString());
    }

    private static Heritage heritage(Value row) {
        return new Heritage(
                row.get("kind").asString(),
                row.get("name").asString(),
                text(row, "years"),
                row.get("source").asString());
    }

    private static Membership membership(Value row) {
        return new Membership(
                row.get("code").asString(),
                row.get("name").asString(),
                row.get("active").asBoolean(),
                text(row, "asOf"),
                row.get("source").asString());
    }

    private static Community community(Value row) {
        return new Community(
                row.get("country").asString(),
                row.get("name").asString(),
                text(row, "detail"),
                row.get("source").asString());
    }

    private static @Nullable String text(MapAccessor row, String key) {
        return row.get(key).asString(null);
    }

    private static @Nullable Integer number(MapAccessor row, String key) {
        return row.get(key).isNull() ? null : row.get(key).asInt();
    }
}
