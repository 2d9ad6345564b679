package org.twinatlas.coverage;

/**
 * What ties two countries.
 *
 * @param one ISO 3166-1 alpha-2, before the other in the alphabet
 * @param language whether they share an official language
 * @param colonial whether one ruled the other
 * @param migrants people born in the one who live in the other, both ways
 * @param partnerships that a current list or the register shows
 * @param suspended whether their ties are broken off or suspended: then nothing is expected
 */
public record CountryTie(
        String one,
        String other,
        boolean border,
        boolean language,
        boolean colonial,
        long migrants,
        long partnerships,
        boolean suspended) {

    static CountryTie none(String one, String other) {
        return new CountryTie(one, other, false, false, false, 0, 0, false);
    }
}
