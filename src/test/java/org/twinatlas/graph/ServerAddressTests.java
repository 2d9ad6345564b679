package org.twinatlas.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class ServerAddressTests {

    @Test
    void neverTellsThePasswordToTheLog() {
        var address = new ServerAddress(URI.create("bolt://127.0.0.1:7687"), "neo4j", "a-password", 7);
        assertThat(address).hasToString("bolt://127.0.0.1:7687 as neo4j (process 7)");
    }
}
