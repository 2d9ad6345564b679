package org.twinatlas.bench;

import java.util.Arrays;

/** Tallies as tests draw them: what was asked, and how many milliseconds each answer took. */
final class SomeTallies {

    private final Tally tally = new Tally();

    static SomeTallies of(Kind kind, Stratum stratum, long... millis) {
        return new SomeTallies().and(kind, stratum, millis);
    }

    SomeTallies and(Kind kind, Stratum stratum, long... millis) {
        Arrays.stream(millis).forEach(took -> tally.answered(Ask.get(kind, stratum, "/"), took * 1_000_000));
        return this;
    }

    SomeTallies failed(String why) {
        tally.failed(why);
        return this;
    }

    Tally get() {
        return tally;
    }
}
