package org.twinatlas.city;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.twinatlas.problem.BadInput;

/**
 * What somebody types to find a city, as "Valencia, VE".
 *
 * @param name before the last comma
 * @param within the country or subdivision behind it; null if there is none
 */
record SearchTerm(FoldedName name, @Nullable FoldedName within) {

    private static final int LONGEST = 100;
    private static final int LONG_WORD = 8;
    private static final int SHORTEST_FUZZY_WORD = 4;

    /** @throws BadInput if it holds no letter or digit, or is longer than any name */
    static SearchTerm parse(String text) {
        if (text.length() > LONGEST) {
            throw BadInput.of("q", text, "at most %d characters long".formatted(LONGEST));
        }
        var comma = text.lastIndexOf(',');
        var name = FoldedName.of(comma < 0 ? text : text.substring(0, comma));
        if (name.text().isEmpty()) {
            throw BadInput.of("q", text, "at least one letter or digit of a city's name");
        }
        var within = comma < 0 ? null : FoldedName.of(text.substring(comma + 1));
        return new SearchTerm(name, within == null || within.text().isEmpty() ? null : within);
    }

    /** All words, one after the other. The folded words hold letters and digits only, so there is nothing to escape. */
    String phrase() {
        return '"' + name.text() + '"';
    }

    /** All words, the last perhaps not yet finished. */
    String prefix() {
        return name.words().stream().map(word -> "+" + word).collect(Collectors.joining(" ")) + "*";
    }

    /** All words, with a letter wrong, or two in a long word. */
    String fuzzy() {
        return name.words().stream().map(SearchTerm::fuzzyWord).collect(Collectors.joining(" "));
    }

    private static String fuzzyWord(String word) {
        if (word.length() < SHORTEST_FUZZY_WORD) {
            return "+" + word;
        }
        return "+" + word + (word.length() < LONG_WORD ? "~1" : "~2");
    }

    /** Whether a city lies in the country or subdivision that was asked for, by its code or the beginning of its name. */
    boolean admits(CitySummary city) {
        return within == null
                || isCode(city.country())
                || isCode(city.subdivision())
                || begins(city.countryName())
                || begins(city.subdivisionName());
    }

    private boolean isCode(@Nullable String code) {
        if (code == null || within == null) {
            return false;
        }
        var folded = FoldedName.of(code).text();
        return folded.equals(within.text()) || folded.endsWith(" " + within.text());
    }

    private boolean begins(@Nullable String name) {
        return name != null && within != null && FoldedName.of(name).text().startsWith(within.text());
    }
}
