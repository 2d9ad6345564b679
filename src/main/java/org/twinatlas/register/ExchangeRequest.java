package org.twinatlas.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that two or more partner cities have done together; all but the note is for everybody.
 *
 * @param category arts and culture, youth and education, business and trade, humanitarian, municipal and technical, or community
 * @param on the first day; today where none is given
 * @param until the last day
 * @param people reached
 * @param story 4,000 characters at most
 * @param links to pages about it, https
 * @param outcomes measures that matter, each a sentence
 * @param note for the parties alone
 * @param corrects the number of an earlier exchange, in place of which this one stands; null for none
 */
public record ExchangeRequest(
        @Nullable String category,
        @Nullable String title,
        @Nullable String on,
        @Nullable String until,
        @Nullable Long people,
        @Nullable String story,
        @Nullable List<String> links,
        @Nullable List<String> outcomes,
        @Nullable String note,
        @Nullable Long corrects) {}
