package org.twinatlas.register;

import java.util.Map;
import org.twinatlas.problem.AtlasProblem;

/** The queue of these areas has no such report. */
final class ReportNotFound extends AtlasProblem {

    ReportNotFound(String id) {
        super(
                Kind.NOT_FOUND,
                "report-not-found",
                "Your queue has no report '%s'; GET /api/reports lists it."
                        .formatted(id.length() <= 60 ? id : id.substring(0, 60) + "…"),
                Map.of());
    }
}
