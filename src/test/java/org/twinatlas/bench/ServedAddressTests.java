package org.twinatlas.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinatlas.problem.BadInput;

class ServedAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:8080",
                "http://127.0.0.1:8080/",
                "http://localhost:9000",
                "http://127.1.2.3",
                "http://[::1]:8080"
            })
    void takesThisMachine(String text) {
        assertThat(ServedAddress.parse(text).resolve("/api/status").toString()).endsWith("/api/status");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org",
                "http://127.0.0.1.example.org:8080",
                "http://127.0.0.1:8080@example.org",
                "http://localhost@example.org",
                "http://192.168.0.1:8080",
                "http://10.0.0.1",
                "http://0.0.0.0:8080",
                "https://127.0.0.1:8443",
                "http://127.0.0.1:8080/elsewhere",
                "127.0.0.1:8080",
                ""
            })
    void refusesEveryOther(String text) {
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> ServedAddress.parse(text));
    }
}
