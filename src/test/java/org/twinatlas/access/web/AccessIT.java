package org.twinatlas.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;
import org.twinatlas.register.ServedRegister;

/** Who is let in, by which keys, and who is not. */
@ExtendWith(OutputCaptureExtension.class)
class AccessIT {

    private static final KeyPair ISSUER = keyPair();
    private static final Map<String, Object> OF_CALIFORNIA =
            Map.of("name", "Desk", "role", "coordinator", "areas", List.of("US-CA"));

    @TempDir
    private static Path folder;

    private static ServedRegister register;
    private static String log;

    @BeforeAll
    static void start(CapturedOutput output) throws IOException {
        register = ServedRegister.started(
                folder, "--spring.security.oauth2.resourceserver.jwt.public-key-location=file:" + publicKey());
        log = output.getAll();
    }

    @AfterAll
    static void stop() {
        register.close();
    }

    @Test
    void theFirstKeyIsShownOnceAndOpensEverything() {
        var shown = Pattern.compile("ta_[0-9a-f]{12}_\\S{43}")
                .matcher(log)
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(shown).hasSize(1);
        var token = shown.getFirst();
        var me = register.with(token).get("/api/me").is(200).json();
        assertThat(me.<String>at("$.role")).isEqualTo("administrator");
        assertThat(register.ask("MATCH (k:AccessKey) RETURN properties(k) AS key")
                        .toString())
                .contains("first administrator")
                .doesNotContain(token.substring(16));
    }

    @Test
    void readingIsPublicAndQuestionsWithABodyAre() {
        var anybody = register.anybody();
        anybody.get("/api/cities/{id}", ServedRegister.SAUSALITO).is(200);
        anybody.post("/api/matches", Map.of("cityId", ServedRegister.SAUSALITO, "limit", 1))
                .is(200);
        anybody.post("/api/coverage/what-if", Map.of("links", List.of())).isProblem(400, "bad-input");
    }

    @Test
    void writingNeedsASignIn() {
        var refused = register.anybody().post("/api/keys", OF_CALIFORNIA).isProblem(401, "not-signed-in");
        assertThat(refused.headers().getFirst("WWW-Authenticate")).startsWith("Bearer");
        assertThat(refused.detail()).contains("Authorization: Bearer");
        assertThat(refused.headers().getFirst("Content-Security-Policy")).contains("default-src 'self'");
    }

    /** Whatever is added later: an address that takes a write is closed, unless the list of open ones names it. */
    @Test
    void everyAddressThatTakesAWriteIsClosedButTheOpenOnes() {
        var open = List.of(
                "/api/matches",
                "/api/coverage/what-if",
                "/api/coverage/propose",
                "/api/documents/{kind}",
                "/api/seekers/{id}/letters",
                "/api/reports");
        Map<String, Map<String, Object>> paths =
                register.anybody().get("/v3/api-docs").is(200).json().at("$.paths");
        paths.forEach((path, methods) -> methods.keySet().stream()
                .filter(method -> !method.equals("get") && !open.contains(path))
                .forEach(method -> register.anybody()
                        .send(
                                HttpMethod.valueOf(method.toUpperCase()),
                                path.replaceAll("\\{\\w+}", "1"),
                                "{}",
                                Map.of())
                        .isProblem(401, "not-signed-in")));
        assertThat(paths)
                .containsKeys(
                        "/api/keys",
                        "/api/partnerships/{id}/copies",
                        "/api/partnerships/{id}/exchanges/{exchange}/pictures",
                        "/api/partnerships/{id}/pictures/{picture}/release");
    }

    @Test
    void aKeyThatOpensNothingIsRefusedEverywhere() {
        for (var key : List.of("ta_000000000000_" + "A".repeat(43), "ta_", "nonsense")) {
            register.with(key).get("/api/me").isProblem(401, "not-signed-in");
        }
    }

    @Test
    void anAdministratorIssuesAndRevokesKeys() {
        var administrator = register.administrator();
        var issued = administrator.post("/api/keys", OF_CALIFORNIA).is(201).json();
        var desk = register.with(issued.at("$.token"));
        assertThat(desk.get("/api/me").is(200).json().<List<String>>at("$.scope.areas"))
                .containsExactly("US-CA");
        assertThat(administrator.get("/api/keys").is(200).body())
                .contains(issued.<String>at("$.key.id"))
                .doesNotContain(issued.<String>at("$.token").substring(16), "hash");
        administrator.delete("/api/keys/{id}", issued.<String>at("$.key.id")).is(200);
        desk.get("/api/me").isProblem(401, "not-signed-in");
        administrator.delete("/api/keys/{id}", "none").isProblem(404, "key-not-found");
    }

    @Test
    void nobodyElseDoes() {
        var refused =
                register.coordinator("US").post("/api/keys", OF_CALIFORNIA).isProblem(403, "not-allowed");
        assertThat(refused.detail())
                .isEqualTo("Issuing a key needs an administrator; you have signed in as coordinator of US.");
        register.liaison(ServedRegister.LAGOS).get("/api/keys").isProblem(403, "not-allowed");
        register.anybody().get("/api/keys").isProblem(401, "not-signed-in");
    }

    @Test
    void aKeyIsForARoleWithWhatItAnswersFor() {
        var administrator = register.administrator();
        administrator.post("/api/keys", Map.of("name", "x", "role", "mayor")).isProblem(400, "bad-input");
        administrator.post("/api/keys", Map.of("role", "reader")).isProblem(400, "bad-input");
        administrator
                .post("/api/keys", Map.of("name", "x", "role", "coordinator"))
                .isProblem(400, "bad-input");
        administrator.post("/api/keys", Map.of("name", "x", "role", "liaison")).isProblem(400, "bad-input");
        var area = Map.of("name", "x", "role", "coordinator", "areas", List.of("Texas"));
        assertThat(administrator
                        .post("/api/keys", area)
                        .isProblem(400, "bad-input")
                        .detail())
                .contains("US-CA");
    }

    @Test
    void aTokenOfAnotherServiceSaysWhoSomebodyIsByItsClaims() throws Exception {
        var claims = new JWTClaimsSet.Builder()
                .subject("someone@example.org")
                .claim("twin_atlas_role", "coordinator")
                .claim("twin_atlas_areas", List.of("NG"));
        var me = register.with(signed(claims)).get("/api/me").is(200);
        assertThat(me.json().<List<String>>at("$.scope.areas")).containsExactly("NG");
        assertThat(me.body()).doesNotContain("someone");
        register.with(signed(claims.expirationTime(Date.from(Instant.now().minusSeconds(600)))))
                .get("/api/me")
                .isProblem(401, "not-signed-in");
        register.with(signed(new JWTClaimsSet.Builder().subject("x").claim("twin_atlas_role", "mayor")))
                .get("/api/me")
                .isProblem(401, "not-signed-in");
        var plain = register.with(signed(new JWTClaimsSet.Builder().subject("x")))
                .get("/api/me")
                .is(200);
        assertThat(plain.json().<String>at("$.role")).isEqualTo("reader");
    }

    private static String signed(JWTClaimsSet.Builder claims) throws Exception {
        var token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims.build());
        token.sign(new RSASSASigner(ISSUER.getPrivate()));
        return token.serialize();
    }

    private static Path publicKey() throws IOException {
        var text = Base64.getMimeEncoder().encodeToString(ISSUER.getPublic().getEncoded());
        return Files.writeString(
                folder.resolve("issuer.pem"), "-----BEGIN PUBLIC KEY-----\n" + text + "\n-----END PUBLIC KEY-----\n");
    }

    private static KeyPair keyPair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
