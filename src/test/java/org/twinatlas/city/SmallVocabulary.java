package org.twinatlas.city;

import java.util.List;
import org.twinatlas.city.Vocabulary.Entry;

/** A vocabulary of a few words, for tests without a database. */
public final class SmallVocabulary {

    private SmallVocabulary() {}

    public static Vocabulary get() {
        return new Vocabulary(List.of(
                new Entry("country", "FR", "France", List.of("m49:155", "m49:150")),
                new Entry("country", "PT", "Portugal", List.of("m49:039", "m49:150")),
                new Entry("country", "NG", "Nigeria", List.of("m49:011", "m49:002")),
                new Entry("region", "m49:150", "Europe", List.of()),
                new Entry("language", "pt", "Portuguese", List.of()),
                new Entry("industry", "wine", "Wine", List.of("0.7")),
                new Entry("network", "eurocities", "Eurocities", List.of("0.4")),
                new Entry("heritage", "hanse", "Member of the Hanseatic League", List.of())));
    }
}
