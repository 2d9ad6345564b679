package org.twinatlas.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to stand in the history of a partnership.
 *
 * @param facts what everybody may read
 * @param note for the parties alone
 * @param changes of the partnership itself; null takes a property away
 */
record Entry(
        EntryKind what,
        Map<String, @Nullable Object> facts,
        @Nullable String note,
        Map<String, @Nullable Object> changes,
        List<NamedPerson> persons) {

    private static final int LONGEST_NOTE = 4_000;

    Entry {
        note = PrivateText.of("note", note, LONGEST_NOTE);
    }

    static Entry of(EntryKind what) {
        return new Entry(what, Map.of(), null, Map.of(), List.of());
    }

    /** With one more fact; null and empty for none. */
    Entry with(String fact, @Nullable Object value) {
        return new Entry(what, joined(facts, fact, value), note, changes, persons);
    }

    Entry noting(@Nullable String text) {
        return new Entry(what, facts, text, changes, persons);
    }

    Entry changing(String property, @Nullable Object value) {
        return new Entry(what, facts, note, joined(changes, property, value), persons);
    }

    Entry naming(List<NamedPerson> named) {
        return new Entry(what, facts, note, changes, named);
    }

    private static Map<String, @Nullable Object> joined(
            Map<String, @Nullable Object> map, String key, @Nullable Object value) {
        var joined = new HashMap<>(map);
        joined.put(key, value);
        return joined;
    }
}
