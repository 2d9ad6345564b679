package org.twinatlas.city;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.twinatlas.problem.BadInput;

/** The words that the graph's facts use: a request may name these and no others. */
public final class Vocabulary {

    private static final int SHOWN = 60;

    /** @param within of a country the M49 codes of its regions; of an industry or a network its rarity, 0 to 1 */
    record Entry(String kind, String code, String name, List<String> within) {}

    /** One word, with its name for people. */
    public record Word(String code, String name) {}

    private final Map<String, Map<String, Entry>> entries;

    Vocabulary(List<Entry> entries) {
        this.entries = entries.stream()
                .collect(Collectors.groupingBy(
                        Entry::kind,
                        Collectors.toMap(Entry::code, entry -> entry, (one, other) -> one, LinkedHashMap::new)));
    }

    /** @param kind country, region, language, industry, network or heritage */
    public List<Word> words(String kind) {
        return of(kind).values().stream()
                .map(entry -> new Word(entry.code(), entry.name()))
                .toList();
    }

    /** The name of a word, or its code if the graph has no such word. */
    public String nameOf(String kind, String code) {
        var entry = of(kind).get(code);
        return entry == null ? code : entry.name();
    }

    /**
     * @param field what the asker called it
     * @throws BadInput if one of the codes is not a word of this kind
     */
    public void check(String field, String kind, Iterable<String> codes) {
        for (var code : codes) {
            if (!of(kind).containsKey(code)) {
                throw BadInput.of(field, code, legal(kind));
            }
        }
    }

    /** The countries that lie in any of these regions, and these countries. */
    public Set<String> countries(List<String> countries, List<String> regions) {
        var found = new TreeSet<>(countries);
        of("country").values().stream()
                .filter(country -> country.within().stream().anyMatch(regions::contains))
                .forEach(country -> found.add(country.code()));
        return found;
    }

    /** How much it says to share this industry or network: 0 if all have it, 1 if one has. */
    public double rarity(String kind, String code) {
        var entry = of(kind).get(code);
        return entry == null ? 0 : Double.parseDouble(entry.within().getFirst());
    }

    private Map<String, Entry> of(String kind) {
        return entries.getOrDefault(kind, Map.of());
    }

    private String legal(String kind) {
        return switch (kind) {
            case "country" -> "an ISO 3166-1 alpha-2 code such as FR or NG";
            case "region" -> "a UN M49 code such as m49:150 (Europe) or m49:015 (Northern Africa)";
            case "language" -> "an ISO 639 code such as en or sw";
            default ->
                "one of " + of(kind).keySet().stream().sorted().limit(SHOWN).collect(Collectors.joining(", "));
        };
    }

    /** The name of a country, null for none. */
    public @Nullable String countryName(@Nullable String code) {
        return code == null ? null : nameOf("country", code);
    }
}
