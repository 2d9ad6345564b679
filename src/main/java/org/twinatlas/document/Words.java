package org.twinatlas.document;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** How one language writes numbers, dates, lists, and the names of countries, languages and industries. */
final class Words {

    private final Locale locale;
    private final Properties words = new Properties();

    /** @param text of the file {@code words.properties} of the language; may be empty */
    Words(DocumentLanguage language, String text) {
        this.locale = language.locale();
        try {
            words.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can be read", e);
        }
    }

    String number(long count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    /** @param code ISO 3166-1 alpha-2 */
    String country(String code) {
        return Locale.of("", code).getDisplayCountry(locale);
    }

    /** @param code ISO 639 */
    String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(locale);
    }

    /** @param name its English name, where the language has no word for it */
    String industry(String code, String name) {
        return words.getProperty("industry." + code, name.toLowerCase(Locale.ROOT));
    }

    /** An office as the register knows it in the words of the language, and any other as it was entered. */
    String office(String entered) {
        return words.getProperty("office." + entered.replace(' ', '-'), entered);
    }

    /** "A", "A and B", "A, B and C". */
    String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        var head = String.join(", ", names.subList(0, names.size() - 1));
        return head + and(names.getLast()) + names.getLast();
    }

    /** The same, with "A, B and 4 more" where there are more than three. */
    String list(List<String> names, int most) {
        if (names.size() <= most) {
            return list(names);
        }
        var more = words.getProperty("more", "+ {0}").replace("{0}", number(names.size() - most));
        return String.join(", ", names.subList(0, most)) + " " + more;
    }

    /** Spanish writes "e" instead of "y" before the sound of an i. */
    private String and(String next) {
        var pattern = words.getProperty("and.other.before", "");
        var other = !pattern.isEmpty() && next.matches(pattern);
        return " %s ".formatted(words.getProperty(other ? "and.other" : "and", "&"));
    }
}
