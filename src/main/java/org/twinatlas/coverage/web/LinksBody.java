package org.twinatlas.coverage.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinatlas.coverage.Link;
import org.twinatlas.problem.BadInput;

/** @param links pairs of GeoNames ids, at most 500 */
@Schema(example = "{\"links\": [[4699066, 2335204], [2879139, 2314302]]}")
record LinksBody(@Nullable List<@Nullable List<@Nullable Long>> links) {

    List<Link> read() {
        if (links == null) {
            throw BadInput.of("links", null, "pairs of GeoNames ids such as [[4699066, 2335204]]");
        }
        var read = new ArrayList<Link>();
        for (int i = 0; i < links.size(); i++) {
            read.add(link(i, links.get(i)));
        }
        return read;
    }

    private static Link link(int place, @Nullable List<@Nullable Long> ids) {
        var field = "links[%d]".formatted(place);
        if (ids == null || ids.size() != 2) {
            throw BadInput.of(field, ids, "two GeoNames ids such as [4699066, 2335204]");
        }
        var a = ids.get(0);
        var b = ids.get(1);
        if (a == null || b == null || a < 1 || b < 1) {
            throw BadInput.of(field, ids, "two GeoNames ids such as [4699066, 2335204]");
        }
        return new Link(a, b);
    }
}
