package org.twinatlas.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerNoteTests {

    @TempDir
    private Path folder;

    @Test
    void leadsToAServerThatRuns() throws IOException {
        try (var server = listening()) {
            var address = address(server.getLocalPort(), ProcessHandle.current().pid());
            ServerNote.in(folder).write(address);
            assertThat(ServerNote.in(folder).runningServer()).contains(address);
        }
    }

    @Test
    void onlyItsOwnerMayReadThePassword() throws IOException {
        ServerNote.in(folder).write(address(1, 1));
        assertThat(Files.getPosixFilePermissions(folder.resolve("server.json")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void replacesWhatAnotherLeft() throws IOException {
        Files.writeString(folder.resolve("server.json"), "{\"uri\":");
        Files.writeString(folder.resolve("server.json.new"), "half");
        ServerNote.in(folder).write(address(1, 1));
        assertThat(folder.resolve("server.json")).content().contains("bolt://127.0.0.1:1");
    }

    @Test
    void aHalfWrittenNoteIsPassedOver() throws IOException {
        Files.writeString(folder.resolve("server.json"), "{\"uri\":\"bolt://127.0.0.1:1\",\"pass");
        assertThat(ServerNote.in(folder).runningServer()).isEmpty();
    }

    @Test
    void anEmptyNoteIsPassedOver() throws IOException {
        Files.writeString(folder.resolve("server.json"), "{}");
        assertThat(ServerNote.in(folder).runningServer()).isEmpty();
    }

    @Test
    void aNoteOfADeadProcessIsPassedOver() throws IOException {
        try (var server = listening()) {
            ServerNote.in(folder).write(address(server.getLocalPort(), Long.MAX_VALUE));
            assertThat(ServerNote.in(folder).runningServer()).isEmpty();
        }
    }

    @Test
    void aNoteWhoseServerDoesNotAnswerIsPassedOver() throws IOException {
        int port;
        try (var server = listening()) {
            port = server.getLocalPort();
        }
        ServerNote.in(folder).write(address(port, ProcessHandle.current().pid()));
        assertThat(ServerNote.in(folder).runningServer()).isEmpty();
    }

    @Test
    void isGoneOnceRemoved() {
        var note = ServerNote.in(folder);
        note.write(address(1, 1));
        note.remove();
        note.remove();
        assertThat(folder).isEmptyDirectory();
    }

    private static ServerSocket listening() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private static ServerAddress address(int port, long pid) {
        return new ServerAddress(URI.create("bolt://127.0.0.1:" + port), "neo4j", "a-password", pid);
    }
}
