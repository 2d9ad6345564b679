package org.twinatlas.backtest;

import me.tongfei.progressbar.ProgressBar;

/** Is told how far long work is. */
interface Progress {

    /** So many steps in all. */
    void expect(long steps);

    /** One more is done, of this kind. */
    void step(String what);

    static Progress shownOn(ProgressBar bar) {
        return new Progress() {
            @Override
            public void expect(long steps) {
                bar.maxHint(steps);
            }

            @Override
            public void step(String what) {
                bar.step().setExtraMessage(" " + what);
            }
        };
    }
}
