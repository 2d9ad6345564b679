package org.twinatlas.bench;

import me.tongfei.progressbar.ProgressBar;

/** Is told what is being measured. */
@FunctionalInterface
interface Progress {

    void now(String what);

    /** One step for each part. */
    static Progress shownOn(ProgressBar bar) {
        return what -> bar.step().setExtraMessage(" " + what);
    }
}
