package org.twinatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinatlas.ingest.LoadingStatus.State;
import org.twinatlas.ingest.LoadingStatus.Step;

class LoadingProgressTests {

    private final LoadingProgress progress = new LoadingProgress();

    @Test
    void waitsForTheDatabaseFirst() {
        assertThat(progress.status().state()).isEqualTo(State.LOADING);
        assertThat(progress.status().message()).isEqualTo("The database is starting.");
        assertThat(progress.isReady()).isFalse();
    }

    @Test
    void countsTheRowsOfTheStepAtHand() {
        begin();
        progress.start("cities").advance(4);
        assertThat(progress.status().step()).isEqualTo("cities");
        assertThat(progress.status().done()).isEqualTo(4);
        assertThat(progress.status().total()).isEqualTo(10);
    }

    @Test
    void aFinishedStepIsDoneWhateverItCounted() {
        begin();
        progress.start("cities").finish();
        assertThat(progress.status().steps())
                .containsExactly(new Step("cities", State.READY, 10, 10), new Step("names", State.LOADING, 0, 20));
    }

    @Test
    void aSnapshotDoesNotChangeBehindItsReader() {
        begin();
        var cities = progress.start("cities");
        var snapshot = progress.status();
        cities.advance(10);
        assertThat(snapshot.steps().getFirst().done()).isZero();
    }

    @Test
    void ofTwoStepsSideBySideNamesTheOneThatHasBeenUnderWayForLonger() {
        begin();
        var cities = progress.start("cities");
        var names = progress.start("names");
        names.advance(5);
        assertThat(progress.status().step()).isEqualTo("cities");
        cities.finish();
        assertThat(progress.status().step()).isEqualTo("names");
        assertThat(progress.status().done()).isEqualTo(5);
    }

    @Test
    void inTheEndSaysWhichDataItIs() {
        begin();
        progress.ready("88e51b07ca25");
        assertThat(progress.isReady()).isTrue();
        assertThat(progress.status().dataVersion()).isEqualTo("88e51b07ca25");
    }

    private void begin() {
        progress.begin(List.of(new Step("cities", State.LOADING, 0, 10), new Step("names", State.LOADING, 0, 20)));
    }
}
