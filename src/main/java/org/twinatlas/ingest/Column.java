package org.twinatlas.ingest;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What may stand in one column of a table.
 *
 * @param name its name in the header row
 * @param form how to read a value that is there
 * @param required whether it may be empty
 * @param references the table whose keys the value, or each of its values, must be among; null for none
 */
record Column(
        String name, Form form, boolean required, @Nullable Set<String> references) {

    /**
     * @param legal what may stand here, as a noun phrase
     * @param read the value, or null if the text is not legal
     * @param whenEmpty what an empty cell becomes; null where a property is left out
     */
    record Form(
            String legal,
            Function<String, @Nullable Object> read,
            @Nullable Object whenEmpty) {}

    private static final Form TEXT = new Form("text", text -> text, null);
    private static final Form LIST = new Form("values separated by ;", text -> List.of(text.split(";")), List.of());
    private static final Form FLAG = new Form("0 or 1", Column::zeroOrOne, null);

    static Column text(String name) {
        return new Column(name, TEXT, true, null);
    }

    static Column list(String name) {
        return new Column(name, LIST, false, null);
    }

    static Column flag(String name) {
        return new Column(name, FLAG, true, null);
    }

    static Column whole(String name, long least, long most) {
        var legal = "a whole number from %d to %d".formatted(least, most);
        return new Column(name, new Form(legal, text -> wholeIn(text, least, most), null), true, null);
    }

    static Column decimal(String name, double least, double most) {
        var legal = "a number from %s to %s".formatted(least, most);
        return new Column(name, new Form(legal, text -> decimalIn(text, least, most), null), true, null);
    }

    static Column oneOf(String name, String... values) {
        var legal = Set.of(values);
        var wording = "one of " + String.join(", ", values);
        return new Column(name, new Form(wording, text -> legal.contains(text) ? text : null, null), true, null);
    }

    static Column matching(String name, String pattern, String legal) {
        return new Column(name, new Form(legal, text -> text.matches(pattern) ? text : null, null), true, null);
    }

    Column optional() {
        return new Column(name, form, false, references);
    }

    /** The value must be a key of one of these tables. */
    Column in(String... tables) {
        return new Column(name, form, required, Set.of(tables));
    }

    private static @Nullable Object zeroOrOne(String text) {
        return switch (text) {
            case "0" -> false;
            case "1" -> true;
            default -> null;
        };
    }

    private static @Nullable Object wholeIn(String text, long least, long most) {
        try {
            var number = Long.parseLong(text);
            return number < least || number > most ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Object decimalIn(String text, double least, double most) {
        try {
            var number = Double.parseDouble(text);
            return number >= least && number <= most ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
