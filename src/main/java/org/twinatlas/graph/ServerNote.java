package org.twinatlas.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file {@code server.json} in the data folder, by which a command finds the database of a running server.
 * It holds a password, so that only its owner may read it.
 */
record ServerNote(Path file) {

    private static final JsonMapper JSON = new JsonMapper();

    static ServerNote in(Path dataFolder) {
        return new ServerNote(dataFolder.resolve("server.json"));
    }

    /** The address of a server that runs now; a note that a killed process left behind is passed over. */
    Optional<ServerAddress> runningServer() {
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(file, ServerAddress.class)).filter(ServerAddress::answers);
        } catch (JacksonException halfWritten) {
            return Optional.empty();
        }
    }

    void write(ServerAddress address) {
        var draft = file.resolveSibling("server.json.new");
        try {
            Files.deleteIfExists(draft);
            createForOwnerOnly(draft);
            JSON.writeValue(draft, address);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be written".formatted(file), e);
        }
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be removed".formatted(file), e);
        }
    }

    private static void createForOwnerOnly(Path draft) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(draft);
        }
    }
}
