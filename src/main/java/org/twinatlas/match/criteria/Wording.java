package org.twinatlas.match.criteria;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How numbers and lists are written in reasons. */
public final class Wording {

    private static final double MILLION = 1_000_000;
    private static final Set<String> ARTICLES =
            Set.of("Bahamas", "Comoros", "Gambia", "Isle of Man", "Maldives", "Netherlands", "Philippines");

    private Wording() {}

    /** "Bordeaux", "Bordeaux and Bristol", "Bordeaux, Bristol and 4 more". */
    public static String list(List<String> names, int most) {
        if (names.size() > most) {
            return "%s and %d more".formatted(String.join(", ", names.subList(0, most)), names.size() - most);
        }
        if (names.size() < 2) {
            return String.join("", names);
        }
        return "%s and %s".formatted(String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    /** People, to two or three figures: "2.3 million", "310,000", "7,480". */
    public static String people(long count) {
        if (count >= MILLION) {
            return String.format(Locale.ROOT, "%.1f million", count / MILLION);
        }
        return number(count >= 10_000 ? Math.round(count / 1000.0) * 1000 : count);
    }

    /** With thousands separated: "1,234". */
    public static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** "1 partnership", "1,234 partnerships". */
    static String count(long count, String singular) {
        return number(count) + " " + singular + (count == 1 ? "" : "s");
    }

    /** The name of a country as it stands in a sentence: "the Netherlands", "Peru". */
    static String country(@Nullable String name) {
        if (name == null) {
            return "an unknown country";
        }
        var takesArticle = name.startsWith("United ")
                || name.endsWith(" Islands")
                || name.contains("Republic")
                || ARTICLES.contains(name);
        return takesArticle ? "the " + name : name;
    }

    static String capitalized(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
