package org.twinatlas.partnership;

import java.util.Map;
import org.twinatlas.problem.AtlasProblem;

/** The register has no such partnership. */
final class PartnershipNotFound extends AtlasProblem {

    PartnershipNotFound(String id) {
        super(
                Kind.NOT_FOUND,
                "partnership-not-found",
                "The register has no partnership '%s'; /api/cities/{id} lists those of a city with their ids."
                        .formatted(id.length() <= 60 ? id : id.substring(0, 60) + "…"),
                Map.of());
    }
}
