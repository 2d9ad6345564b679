package org.twinatlas.access.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.twinatlas.access.Role;
import org.twinatlas.access.Scope;

/** Who shall be let in. */
record KeyRequest(
        @Schema(description = "Who will hold it; for administrators alone", example = "Desk of the association")
        @Nullable
        String name,

        @Schema(description = "administrator, coordinator, liaison or reader", example = "coordinator") @Nullable
        String role,

        @Schema(
                description = "Of a coordinator: countries (US), states (US-CA), networks (network:mayors-for-peace)",
                example = "[\"US\"]")
        @Nullable
        List<String> areas,

        @Schema(description = "Of a liaison: GeoNames ids") @Nullable
        List<Long> cities) {

    Role toRole() {
        return Role.of(role == null ? "" : role);
    }

    Scope scope() {
        return new Scope(areas == null ? Set.of() : Set.copyOf(areas), cities == null ? Set.of() : Set.copyOf(cities));
    }
}
