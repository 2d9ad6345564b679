package org.twinatlas.ingest;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The other names of a place, as GeoNames lists them in one cell, in any script. Left out are codes of airports and
 * stations, what a machine has spelt in Latin letters (all small letters, and none with a diacritic), and names longer
 * than any in the seed tables.
 */
final class AlternateNames {

    /** 99 of 100 cities of the seed tables have no more. */
    private static final int MOST = 50;

    private static final int LONGEST = 60;
    private static final Pattern CODE = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]{1,4}");
    private static final Pattern SPELT_BY_A_MACHINE = Pattern.compile("[\\p{ASCII}&&[^A-Z]]+");

    private AlternateNames() {}

    /**
     * @param cell names, separated by commas
     * @param own the names that the city goes by anyway
     */
    static List<String> in(String cell, Set<String> own) {
        return Stream.of(cell.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST)
                .filter(name -> !CODE.matcher(name).matches())
                .filter(name -> !SPELT_BY_A_MACHINE.matcher(name).matches())
                .filter(name -> !own.contains(name))
                .distinct()
                .limit(MOST)
                .toList();
    }
}
