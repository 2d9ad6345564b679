package org.twinatlas.coverage;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.twinatlas.problem.BadInput;

/**
 * A request whose codes have been found.
 *
 * @param areas those to be shown
 */
record Plan(AreaKind by, @Nullable Area from, @Nullable Area group, List<String> countries, List<Area> areas) {

    /** @throws BadInput if a code is not known, or nothing is left to be shown */
    static Plan of(CoverageRequest request, AreaBook book) {
        var from = request.from() == null ? null : book.get("from", request.from());
        var group = request.group() == null ? null : book.get("group", request.group());
        checkFilters(request);
        request.countries().forEach(code -> requireCountry(book.get("countries", code), code));
        var wanted = Set.copyOf(wanted(request, group));
        var all = book.of(request.by()).stream()
                .filter(area -> wanted.isEmpty() || wanted.containsAll(area.members()))
                .filter(area -> !area.members().isEmpty())
                .toList();
        var shown = all.stream()
                .filter(area -> from == null || !area.isWithinTheCountryOf(from))
                .toList();
        if (shown.isEmpty() && from != null) {
            throw BadInput.of("from", from.code(), "an area with another country than the areas that are looked at");
        }
        return new Plan(request.by(), from, group, request.countries(), shown);
    }

    private static void checkFilters(CoverageRequest request) {
        if (request.by().isUnion() && request.group() != null) {
            throw BadInput.of("group", request.group(), "left out where by is region or group");
        }
        if (request.by().isUnion() && !request.countries().isEmpty()) {
            throw BadInput.of("countries", request.countries(), "left out where by is region or group");
        }
        if (request.group() != null && !request.countries().isEmpty()) {
            throw BadInput.of("countries", request.countries(), "left out where a group is given");
        }
    }

    private static void requireCountry(Area area, String code) {
        if (area.kind() != AreaKind.COUNTRY) {
            throw BadInput.of("countries", code, "ISO 3166-1 alpha-2 codes such as FR,DE");
        }
    }

    private static List<String> wanted(CoverageRequest request, @Nullable Area group) {
        return group == null ? request.countries() : group.members();
    }
}
