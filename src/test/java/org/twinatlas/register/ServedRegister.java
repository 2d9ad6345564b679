package org.twinatlas.register;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.neo4j.driver.Record;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.FileSystemUtils;
import org.twinatlas.access.AccessKeys;
import org.twinatlas.access.Actor;
import org.twinatlas.access.Role;
import org.twinatlas.access.Scope;
import org.twinatlas.backtest.SmallAtlas;
import org.twinatlas.backtest.SmallSeed;
import reactor.netty.http.client.HttpClient;

/** The application as a server on a small store of its own, in which a test may enter what it likes. */
public final class ServedRegister implements AutoCloseable {

    public static final long SAUSALITO = 5393611;
    public static final long VINA_DEL_MAR = 3868121;
    public static final long LAGOS = 2332459;
    public static final long KANO = 2335204;
    public static final long ENUGU = 2343279;
    public static final long ROSARIO = 3838583;
    public static final long CORDOBA = 3860259;
    public static final long HOUSTON = 4699066;

    private static final Duration LOADING = Duration.ofMinutes(3);
    private static final Duration SLOW_MACHINE = Duration.ofSeconds(60);

    private final SmallAtlas atlas;

    private ServedRegister(SmallAtlas atlas) {
        this.atlas = atlas;
    }

    private static final Path PREPARED = Path.of("target", "register");
    private static boolean isPrepared;

    /** A thirtieth of the cities and their partnerships, but without the one of Sausalito and Viña del Mar. */
    public static ServedRegister started(Path folder, String... settings) throws IOException {
        prepare();
        FileSystemUtils.copyRecursively(PREPARED, folder);
        return onSeed(folder, settings);
    }

    /** Loads the tables once, for all tests and the next run; each test then has a copy. */
    private static synchronized void prepare() throws IOException {
        if (!isPrepared) {
            new SmallSeed(SAUSALITO, VINA_DEL_MAR, LAGOS, KANO, ENUGU, ROSARIO, CORDOBA, HOUSTON)
                    .write(PREPARED.resolve("seed"), pair -> pair.a() != VINA_DEL_MAR || pair.b() != SAUSALITO);
            SmallAtlas.started(PREPARED.resolve("seed"), PREPARED.resolve("store"))
                    .close();
            isPrepared = true;
        }
    }

    /** On tables that have been written to the folder, and the store that may be there. */
    public static ServedRegister onSeed(Path folder, String... settings) {
        var register = new ServedRegister(SmallAtlas.served(folder.resolve("seed"), folder.resolve("store"), settings));
        register.awaitReady();
        return register;
    }

    private void awaitReady() {
        var end = System.nanoTime() + LOADING.toNanos();
        while (true) {
            var status = anybody().get("/api/status").json();
            var state = status.<String>at("$.state");
            if (state.equals("ready")) {
                return;
            }
            if (state.equals("failed") || System.nanoTime() > end) {
                throw new IllegalStateException("The atlas is not ready: " + status.text());
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public String url() {
        return "http://127.0.0.1:" + atlas.port();
    }

    /** Somebody who has not signed in. */
    public Caller anybody() {
        return new Caller(client(), null);
    }

    /** Somebody with this key. */
    public Caller with(String key) {
        return new Caller(client(), key);
    }

    public Caller administrator() {
        return with(administratorKey());
    }

    /** For a sign-in by hand. */
    public String administratorKey() {
        return key(Role.ADMINISTRATOR, Set.of(), Set.of());
    }

    public Caller coordinator(String... areas) {
        return with(key(Role.COORDINATOR, Set.of(areas), Set.of()));
    }

    public Caller liaison(Long... cities) {
        return with(key(Role.LIAISON, Set.of(), Set.of(cities)));
    }

    private String key(Role role, Set<String> areas, Set<Long> cities) {
        var issued = atlas.bean(AccessKeys.class)
                .issue(Actor.REGISTER, "a test", role, new Scope(areas, cities))
                .block();
        return Objects.requireNonNull(issued).token();
    }

    /** A new connection for every request: one that the server has closed over a refused body is not taken up again. */
    private WebTestClient client() {
        return WebTestClient.bindToServer(new ReactorClientHttpConnector(HttpClient.newConnection()))
                .baseUrl(url())
                .responseTimeout(SLOW_MACHINE)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(8 * 1024 * 1024))
                .build();
    }

    public <T> T bean(Class<T> type) {
        return atlas.bean(type);
    }

    public List<Record> ask(String statement, Map<String, Object> parameters) {
        return atlas.ask(statement, parameters);
    }

    public List<Record> ask(String statement) {
        return atlas.ask(statement);
    }

    @Override
    public void close() {
        atlas.close();
    }
}
