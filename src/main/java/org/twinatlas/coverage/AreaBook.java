package org.twinatlas.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.twinatlas.problem.BadInput;

/** All areas by their codes. */
final class AreaBook {

    static final String WORLD = "m49:001";
    /** Stands for all areas of a view together. */
    static final String TOTAL = "*";

    private static final String LEGAL =
            "the code of a country (FR), a subdivision (US-TX), a region (m49:015) or a group of countries (g:asean)";
    private final Map<String, Area> areas;

    AreaBook(List<Area> areas) {
        this.areas = areas.stream()
                .collect(Collectors.toMap(Area::code, area -> area, (one, other) -> one, LinkedHashMap::new));
    }

    /** @throws BadInput if there is no such area */
    Area get(String field, String code) {
        var area = areas.get(code);
        if (area == null) {
            throw BadInput.of(field, code, legal(code));
        }
        return area;
    }

    private String legal(String code) {
        if (code.startsWith("g:")) {
            return "one of " + codes(AreaKind.GROUP);
        }
        return code.startsWith("m49:") ? "one of " + codes(AreaKind.REGION) : LEGAL;
    }

    private String codes(AreaKind kind) {
        return of(kind).stream().map(Area::code).sorted().collect(Collectors.joining(", "));
    }

    List<Area> all() {
        return List.copyOf(areas.values());
    }

    List<Area> of(AreaKind kind) {
        return areas.values().stream().filter(area -> area.kind() == kind).toList();
    }

    /** Regions that hold no other region. */
    List<Area> lowestRegions() {
        var regions = of(AreaKind.REGION).stream()
                .filter(region -> !region.members().isEmpty())
                .toList();
        return regions.stream()
                .filter(region -> regions.stream()
                        .noneMatch(other -> !other.equals(region)
                                && other.members().size() < region.members().size()
                                && region.members().containsAll(other.members())))
                .toList();
    }

    /** The areas, of any kind, of which a city in this country and subdivision is part. */
    List<Area> around(String country, String subdivision) {
        return areas.values().stream()
                .filter(area -> area.kind() == AreaKind.SUBDIVISION
                        ? area.code().equals(subdivision)
                        : area.members().contains(country))
                .toList();
    }

    /** The codes of these areas by country, and in each the total of them. */
    static Map<String, List<String>> byCountry(Collection<Area> areas) {
        var byCountry = new HashMap<String, List<String>>();
        for (var area : areas) {
            for (var country : area.members()) {
                byCountry
                        .computeIfAbsent(country, key -> new ArrayList<>(List.of(TOTAL)))
                        .add(area.code());
            }
        }
        return byCountry;
    }
}
