package org.twinatlas.city;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * A name as the search compares it: lower case, Latin letters without diacritics, words separated by single spaces.
 * The letters are folded by Lucene's own table, the one that the full-text index folds with.
 *
 * @param text the folded name; may be empty
 */
public record FoldedName(String text) {

    private static final int WIDEST_FOLDING = 4;

    public static FoldedName of(String name) {
        var composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
        var folded = fold(composed).toLowerCase(Locale.ROOT);
        return new FoldedName(folded.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip());
    }

    List<String> words() {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }

    private static String fold(String text) {
        var input = text.toCharArray();
        var output = new char[input.length * WIDEST_FOLDING];
        var length = ASCIIFoldingFilter.foldToASCII(input, 0, output, 0, input.length);
        return new String(output, 0, length);
    }
}
