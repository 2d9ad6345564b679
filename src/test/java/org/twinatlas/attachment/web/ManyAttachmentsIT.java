package org.twinatlas.attachment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinatlas.register.ServedRegister.SAUSALITO;
import static org.twinatlas.register.ServedRegister.VINA_DEL_MAR;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpMethod;
import org.twinatlas.register.Caller;
import org.twinatlas.register.Caller.Answer;
import org.twinatlas.register.ServedRegister;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A partnership keeps so many files and no more, however many come at once. */
class ManyAttachmentsIT {

    private static final int MOST = 3;
    private static final int AT_ONCE = 8;

    @TempDir
    private static Path folder;

    @Test
    void theOnesTooManyAreRefusedAndLeaveNothing() throws IOException {
        try (var register = ServedRegister.started(folder, "--twin-atlas.attachments=" + MOST)) {
            var liaison = register.liaison(SAUSALITO);
            var begun = Map.of("kind", "contact", "cities", List.of(SAUSALITO, VINA_DEL_MAR));
            var copies = "/api/partnerships/%s/copies"
                    .formatted(liaison.post("/api/partnerships", begun)
                            .is(201)
                            .json()
                            .<String>at("$.id"));

            var answers = Flux.fromStream(IntStream.range(0, AT_ONCE).boxed())
                    .flatMap(number -> Mono.fromCallable(() -> upload(liaison, copies, number))
                            .subscribeOn(Schedulers.boundedElastic()))
                    .collectList()
                    .block();

            var refused =
                    answers.stream().filter(answer -> answer.status() != 201).toList();
            assertThat(refused)
                    .hasSize(AT_ONCE - MOST)
                    .allSatisfy(answer -> assertThat(answer.isProblem(409, "too-many-attachments")
                                    .detail())
                            .contains("has 3 files", "remove one"));
            assertThat(files()).hasSize(MOST);

            var ids = liaison.get(copies).is(200).json().<List<String>>at("$[*].id");
            assertThat(ids).hasSize(MOST);
            liaison.delete(copies + "/" + ids.getFirst()).is(204);
            upload(liaison, copies, AT_ONCE).is(201);
        }
    }

    private static Answer upload(Caller caller, String copies, int number) {
        return caller.send(
                HttpMethod.POST,
                copies + "?title=Memorandum",
                "%PDF-1.7 memorandum " + number,
                Map.of("Content-Type", "application/pdf"));
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.walk(folder.resolve("store/signed"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
