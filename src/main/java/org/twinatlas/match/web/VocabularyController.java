package org.twinatlas.match.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.twinatlas.city.Vocabularies;
import org.twinatlas.city.Vocabulary;
import org.twinatlas.match.CultureKinds;
import org.twinatlas.match.DefaultWeights;
import org.twinatlas.match.criteria.Criteria;
import reactor.core.publisher.Mono;

@RestController
@Tag(name = "Matches")
class VocabularyController {

    /** @param weight the default */
    record CriterionWord(String name, String label, String sentence, double weight) {}

    record Heritage(String kind, String name) {}

    record Words(
            List<CriterionWord> criteria,
            List<Vocabulary.Word> industries,
            List<String> culture,
            List<Heritage> heritage,
            List<Vocabulary.Word> networks,
            List<Vocabulary.Word> languages,
            List<Vocabulary.Word> countries,
            List<Vocabulary.Word> regions) {}

    private final Vocabularies vocabularies;
    private final DefaultWeights defaultWeights;

    VocabularyController(Vocabularies vocabularies, DefaultWeights defaultWeights) {
        this.vocabularies = vocabularies;
        this.defaultWeights = defaultWeights;
    }

    @GetMapping("/api/vocabulary")
    @Operation(summary = "The words that a request may use: criteria, industries, languages, countries and so on")
    Mono<Words> vocabulary() {
        return vocabularies.current().map(this::words);
    }

    private Words words(Vocabulary vocabulary) {
        return new Words(
                criteria(),
                vocabulary.words("industry"),
                CultureKinds.ALL,
                vocabulary.words("heritage").stream()
                        .map(word -> new Heritage(word.code(), word.name()))
                        .toList(),
                vocabulary.words("network"),
                vocabulary.words("language"),
                vocabulary.words("country"),
                vocabulary.words("region"));
    }

    private List<CriterionWord> criteria() {
        return Criteria.ALL.stream()
                .map(criterion -> new CriterionWord(
                        criterion.name(),
                        criterion.label(),
                        criterion.sentence(),
                        defaultWeights.get().of(criterion)))
                .toList();
    }
}
