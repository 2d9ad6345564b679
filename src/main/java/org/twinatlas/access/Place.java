package org.twinatlas.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a city lies, as far as it decides who answers for it.
 *
 * @param city GeoNames id
 * @param country ISO 3166-1 alpha-2
 * @param subdivision ISO 3166-2; null where it has none
 * @param networks codes of the networks that it belongs to
 */
public record Place(long city, String country, @Nullable String subdivision, Set<String> networks) {

    public Place {
        networks = Set.copyOf(networks);
    }
}
