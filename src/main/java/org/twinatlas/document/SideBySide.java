package org.twinatlas.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.twinatlas.document.Block.Grid;
import org.twinatlas.document.Page.Row;

/**
 * Lays out the same document in two languages, block beside block. Tables take the whole width, with both languages in
 * each cell, so that nothing is signed or filled in twice.
 */
final class SideBySide {

    private SideBySide() {}

    static List<Row> rows(List<Block> left, List<Block> right) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            var one = at(left, i);
            var other = at(right, i);
            var table = one.isEmpty() || other.isEmpty() ? null : merged(one.getFirst(), other.getFirst());
            if (table != null) {
                rows.add(Row.wide(table));
            } else if (!rows.isEmpty() && rows.getLast().isHeading()) {
                rows.add(rows.removeLast().with(one, other)); // a heading stays with what it heads
            } else {
                rows.add(new Row(List.of(one, other)));
            }
        }
        return List.copyOf(rows);
    }

    private static List<Block> at(List<Block> blocks, int place) {
        return place < blocks.size() ? List.of(blocks.get(place)) : List.of();
    }

    /** One table of two that have the same shape; null if they are none. */
    private static @Nullable Grid merged(Block one, Block other) {
        if (!(one instanceof Grid left && other instanceof Grid right)
                || left.header().size() != right.header().size()
                || left.rows().size() != right.rows().size()) {
            return null;
        }
        var rows = IntStream.range(0, left.rows().size())
                .mapToObj(i -> both(left.rows().get(i), right.rows().get(i)))
                .toList();
        return new Grid(both(left.header(), right.header()), rows);
    }

    private static Text both(Text one, Text other) {
        if (one.plain().equals(other.plain())) {
            return one;
        }
        var runs = new ArrayList<>(one.runs());
        runs.add(new Text.Run(" / ", false, false));
        runs.addAll(other.runs());
        return new Text(runs);
    }

    private static List<Text> both(List<Text> one, List<Text> other) {
        return IntStream.range(0, one.size())
                .mapToObj(i -> both(one.get(i), other.get(i)))
                .toList();
    }
}
