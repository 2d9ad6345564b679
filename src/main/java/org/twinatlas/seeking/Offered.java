package org.twinatlas.seeking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a city wants to do with its partner, and what it brings.
 *
 * @param categories of exchanges
 * @param themes in words, such as women entrepreneurs
 * @param offers in words
 * @param needs what it needs as a peace city
 * @param gives what it can give to a peace city
 * @param outline the whole in a few sentences
 */
public record Offered(
        List<ExchangeCategory> categories,
        List<String> themes,
        List<String> offers,
        List<PeaceNeed> needs,
        List<PeaceNeed> gives,
        @Nullable String outline) {

    public Offered {
        categories = List.copyOf(categories);
        themes = List.copyOf(themes);
        offers = List.copyOf(offers);
        needs = List.copyOf(needs);
        gives = List.copyOf(gives);
    }
}
