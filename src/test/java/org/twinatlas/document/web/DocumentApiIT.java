package org.twinatlas.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.twinatlas.AtlasIT;
import org.twinatlas.document.Read;

/** Documents about real cities, with what the graph knows of them. */
class DocumentApiIT extends AtlasIT {

    private static final String HOUSTON_AND_LEIPZIG = "4699066,2879139";

    private ResponseSpec exchange(String address, Object... variables) {
        return client().get().uri(address, variables).exchange();
    }

    private EntityExchangeResult<byte[]> document(String kind, String cities, String more) {
        return exchange("/api/documents/" + kind + "?cities=" + cities + more)
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult();
    }

    private String text(String kind, String cities, String more) {
        return Read.text(document(kind, cities, more).getResponseBody());
    }

    @Test
    void tellsWhatCanBeWritten() {
        var offers = get("/api/documents");
        assertThat(offers.<List<Object>>at("$")).hasSize(11);
        assertThat(offers.<Map<String, Object>>at("$[0]"))
                .containsEntry("kind", "letter-of-introduction")
                .containsEntry("title", "Letter of introduction")
                .containsEntry("mostCities", 2)
                .containsEntry("languages", List.of("en", "es", "fr", "de"));
    }

    @Test
    void aLetterNamesTheFactsThatSpeakForThePair() {
        var english = text("letter-of-introduction", HOUSTON_AND_LEIPZIG, "");
        assertThat(english).contains("Houston (United States)", "Leipzig (Germany)", "a city of 2,");
        var reasons = english.substring(
                english.indexOf("What brought us to you"), english.indexOf("What we would like to do"));
        assertThat(reasons).contains("Both are places of learning", "logistics and ports");
        var german = text("letter-of-introduction", HOUSTON_AND_LEIPZIG, "&language=de");
        assertThat(german).contains("Houston (Vereinigte Staaten)", "Leipzig (Deutschland)", "Logistik und Häfen");
    }

    @Test
    void theAnswerIsAFileWithAName() {
        var answer = document("resolution", HOUSTON_AND_LEIPZIG, "&format=pdf&language=fr&with=de");
        assertThat(answer.getResponseHeaders().getContentType()).hasToString("application/pdf");
        assertThat(answer.getResponseHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .isEqualTo("attachment; filename=\"resolution-houston-leipzig.pdf\"");
        assertThat(Read.text(answer.getResponseBody())).contains("Délibération", "Ratsbeschluss");
    }

    @Test
    void whatIsAgreedGoesIn() {
        var body = """
                {"cities": [4699066, 2879139, 2335204], "goal": "Clean water", "start": "2027-01-01", "with": "es",
                 "signatories": [{"city": 2879139, "name": "Ana Example", "office": "Mayor"}]}""";
        var answer = client().post()
                .uri("/api/documents/alliance-agreement")
                .header(HttpHeaders.CONTENT_TYPE, "application/json")
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult();
        assertThat(Read.text(answer.getResponseBody()))
                .contains("Clean water", "January 1, 2027", "1 de enero de 2027", "Ana Example, Mayor", "Kano");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "poem?cities=4699066,2879139|kind|letter-of-introduction",
                "resolution|cities|two different cities",
                "resolution?cities=4699066|cities|two different cities",
                "resolution?cities=4699066,4699066|cities|two different cities",
                "resolution?cities=4699066,2879139,2335204|cities|two different cities",
                "resolution?cities=houston,2879139|cities|such as 4699066",
                "resolution?cities=4699066,2879139&language=pt|language|one of en, es, fr, de",
                "resolution?cities=4699066,2879139&language=../x|language|ISO 639",
                "resolution?cities=4699066,2879139&with=en|with|another language",
                "resolution?cities=4699066,2879139&format=odt|format|docx or pdf"
            })
    void refusesWhatItCannotWrite(String address, String field, String legal) {
        var problem = exchange("/api/documents/" + address)
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(problem).contains("\"field\":\"" + field + "\"").contains(legal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"cities\": [4699066, 2879139], \"signatories\": [{\"city\": 1}]}|signatories.city",
                "{\"cities\": [4699066, 2879139], \"start\": \"2027-01-02\", \"end\": \"2027-01-01\"}|end",
                "{\"cities\": [4699066, 2879139], \"start\": \"soon\"}|start",
                "{\"cities\": [4699066, 0]}|id"
            })
    void refusesEntriesThatMakeNoSense(String body, String field) {
        var problem = client().post()
                .uri("/api/documents/resolution")
                .header(HttpHeaders.CONTENT_TYPE, "application/json")
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(problem).contains("\"field\":\"" + field + "\"");
    }

    @Test
    void aCityThatTheAtlasDoesNotHaveIsNotFound() {
        exchange("/api/documents/resolution?cities=4699066,999999999")
                .expectStatus()
                .isNotFound();
    }
}
