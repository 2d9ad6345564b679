package org.twinatlas.ingest;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which of GeoNames's kinds of populated place become cities, and by which name the tables call them. */
final class GeoNamesKind {

    private static final Map<String, String> CITIES = Map.ofEntries(
            Map.entry("PPL", "populated place"),
            Map.entry("PPLA", "first-order seat"),
            Map.entry("PPLA2", "second-order seat"),
            Map.entry("PPLA3", "third-order seat"),
            Map.entry("PPLA4", "lower seat"),
            Map.entry("PPLA5", "lower seat"),
            Map.entry("PPLC", "capital"),
            Map.entry("PPLF", "farm village"),
            Map.entry("PPLG", "seat of government"),
            Map.entry("PPLL", "locality"),
            Map.entry("PPLR", "populated place"),
            Map.entry("PPLS", "populated place"));

    /**
     * Sections of a city, former capitals, and places that are historical, abandoned or destroyed are no cities that could
     * take a partner. Settlements (STLMT) are disputed, which takes a note in the tables and not a row of an import.
     */
    private static final Set<String> PASSED_OVER = Set.of("PPLX", "PPLCH", "PPLH", "PPLQ", "PPLW", "STLMT");

    private GeoNamesKind() {}

    /** The kind of city; none for a place that becomes no city. */
    static Optional<String> find(String featureCode) {
        return Optional.ofNullable(CITIES.get(featureCode));
    }

    static boolean isKnown(String featureCode) {
        return CITIES.containsKey(featureCode) || PASSED_OVER.contains(featureCode);
    }

    static String legal() {
        var all = new TreeSet<>(CITIES.keySet());
        all.addAll(PASSED_OVER);
        return all.stream().collect(Collectors.joining(", ", "one of ", ""));
    }
}
