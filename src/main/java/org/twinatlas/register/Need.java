package org.twinatlas.register;

import java.util.function.Predicate;

/** What a partnership must have before a step. */
enum Need {
    ASSESSMENT("a self-assessment, saved with its result", file -> file.has(EntryKind.ASSESSED)),
    LETTER_SENT(
            "a letter of introduction that was sent: record 'letter sent'", file -> file.has(EntryKind.LETTER_SENT)),
    LETTER_ANSWERED("an answer to the letter: record 'letter answered'", file -> file.has(EntryKind.LETTER_ANSWERED)),
    TRIAL(
            "a pilot such as pen pals or a virtual talk, or a site visit: record 'pilot' or 'site visit'",
            file -> file.has(EntryKind.PILOT) || file.has(EntryKind.SITE_VISIT)),
    TERMS(
            "the goal, the areas of cooperation and the mutual commitments: record 'terms agreed'",
            file -> file.has(EntryKind.TERMS)),
    SIGNED_BY_BOTH(
            "a memorandum, resolution or proclamation that a signatory of each city has signed: record 'document signed'",
            Dossier::isSignedByAll),
    CEREMONY_HELD(
            "a ceremony, in both cities or virtual, with its date: record 'ceremony'",
            file -> file.has(EntryKind.CEREMONY)),
    RECOGNITION(
            "recognition: an association, as coordinator, records the memorandum, resolution or proclamation signed by both"
                    + " mayors, their highest elected or appointed officials, or their designees",
            Dossier::recognised);

    private final String sentence;
    private final Predicate<Dossier> met;

    Need(String sentence, Predicate<Dossier> met) {
        this.sentence = sentence;
        this.met = met;
    }

    String sentence() {
        return sentence;
    }

    boolean isMetBy(Dossier dossier) {
        return met.test(dossier);
    }
}
