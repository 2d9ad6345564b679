package org.twinatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

/** The story on an outside server, which may go away and come back. */
@EnabledIfDocker
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("server")
@DirtiesContext
class ContainerIT extends AtlasStory {

    private static final String PASSWORD = "a-password";
    private static final Duration QUICK = Duration.ofSeconds(15);
    private static final Duration RESTART = Duration.ofMinutes(4);

    private static Neo4jContainer neo4j;

    @DynamicPropertySource
    static void startNeo4j(DynamicPropertyRegistry properties) throws IOException {
        var port = freePort();
        var image = System.getenv().getOrDefault("TWIN_ATLAS_NEO4J_IMAGE", "neo4j:2026.08.1-community");
        neo4j = new Neo4jContainer(DockerImageName.parse(image).asCompatibleSubstituteFor("neo4j"))
                .withAdminPassword(PASSWORD)
                .withStartupTimeout(RESTART);
        // The same port after a restart, as a server of one's own would have.
        neo4j.setPortBindings(List.of("127.0.0.1:%d:7687".formatted(port)));
        neo4j.start();
        properties.add("spring.neo4j.uri", () -> "bolt://127.0.0.1:" + port);
        properties.add("spring.neo4j.authentication.username", () -> "neo4j");
        properties.add("spring.neo4j.authentication.password", () -> PASSWORD);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @AfterAll
    static void stopNeo4j() {
        neo4j.stop();
    }

    @Test
    void anAbsentDatabaseIsAQuick503ThatHealsItself() throws InterruptedException {
        var docker = neo4j.getDockerClient();
        docker.stopContainerCmd(neo4j.getContainerId()).withTimeout(60).exec();
        try {
            assertUnavailable("/api/cities?q=houston");
            assertUnavailable("/api/cities/4699066/matches");
        } finally {
            docker.startContainerCmd(neo4j.getContainerId()).exec();
        }
        awaitAnAnswer();
        aCityLeadsToMatchesWithReasons();
    }

    private void assertUnavailable(String address) {
        var began = System.nanoTime();
        client().get()
                .uri(address)
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader()
                .valueEquals("Retry-After", "5")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("/problems/database-unavailable");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(QUICK);
    }

    private void awaitAnAnswer() throws InterruptedException {
        var end = System.nanoTime() + RESTART.toNanos();
        while (!client().get()
                .uri("/api/cities?q=houston")
                .exchange()
                .returnResult(String.class)
                .getStatus()
                .is2xxSuccessful()) {
            assertThat(System.nanoTime())
                    .as("the application recovers by itself")
                    .isLessThan(end);
            Thread.sleep(500);
        }
    }
}
