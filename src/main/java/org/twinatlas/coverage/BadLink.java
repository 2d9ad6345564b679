package org.twinatlas.coverage;

import java.util.Map;
import org.twinatlas.problem.AtlasProblem;

/** A planned link that cannot be; nothing has been computed of the others. */
final class BadLink extends AtlasProblem {

    private BadLink(int index, Link link, String reason) {
        super(
                Kind.BAD_INPUT,
                "bad-link",
                "links[%d], %s, %s.".formatted(index, link.ids(), reason),
                Map.of("field", "links[%d]".formatted(index), "index", index, "link", link.ids(), "reason", reason));
    }

    static BadLink because(int index, Link link, String reason) {
        return new BadLink(index, link, reason);
    }
}
