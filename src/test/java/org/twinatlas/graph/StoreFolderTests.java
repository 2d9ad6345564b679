package org.twinatlas.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFolderTests {

    @TempDir
    private Path folder;

    @Test
    void makesTheFoldersItNeedsAndLeavesNothingElse() {
        var store = StoreFolder.prepared(folder.resolve("a/b"));
        assertThat(store.home()).isAbsolute().isEmptyDirectory();
    }

    @Test
    void aStoreOfThisVersionIsOpenedAgain() {
        StoreFolder.prepared(folder).markVersion();
        assertThat(StoreFolder.prepared(folder).data()).isEqualTo(folder);
    }

    @Test
    void aStoreOfAnOlderVersionIsOpened() throws IOException {
        Files.writeString(folder.resolve("neo4j-version.txt"), "2025.01.0\n");
        assertThat(StoreFolder.prepared(folder).data()).isEqualTo(folder);
    }

    /** A file stands where the folder should be, because root may write into folders that nobody may write into. */
    @Test
    void aFolderThatCannotBeWrittenIsNamedWithWhatToDo() throws IOException {
        var file = Files.createFile(folder.resolve("taken"));
        assertThatExceptionOfType(StoreUnusable.class)
                .isThrownBy(() -> StoreFolder.prepared(file))
                .withMessageContainingAll(file.toString(), "cannot be written", "--twin-atlas.data=FOLDER");
    }

    @Test
    void aStoreOfANewerVersionIsNotTouched() throws IOException {
        Files.writeString(folder.resolve("neo4j-version.txt"), "2099.01.0\n");
        assertThatExceptionOfType(StoreUnusable.class)
                .isThrownBy(() -> StoreFolder.prepared(folder))
                .withMessageContainingAll("2099.01.0", "move the folder away", "or run a newer build");
    }
}
