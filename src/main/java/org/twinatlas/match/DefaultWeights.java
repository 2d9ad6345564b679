package org.twinatlas.match;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.twinatlas.match.criteria.Criteria;
import tools.jackson.databind.json.JsonMapper;

/** The weights that count where the asker gives none: {@code match/weights.json}, with where they come from. */
@Component
public class DefaultWeights {

    private record File(@Nullable Provenance provenance, Map<String, Double> weights) {}

    /**
     * Where the numbers come from. What {@code calibrate} has learnt has further fields, which say how.
     *
     * @param sentence for people
     */
    private record Provenance(@Nullable String sentence) {}

    private final Weights weights;

    @Autowired
    DefaultWeights() {
        this(new ClassPathResource("match/weights.json"));
    }

    DefaultWeights(Resource resource) {
        var file = read(resource);
        if (file.provenance() == null || file.provenance().sentence() == null) {
            throw new IllegalStateException(
                    "match/weights.json lacks provenance.sentence: where its weights come from");
        }
        var ordered = new LinkedHashMap<String, Double>();
        for (var criterion : Criteria.ALL) {
            var weight = file.weights().get(criterion.name());
            if (weight == null || !(weight >= 0)) {
                throw new IllegalStateException("match/weights.json gives %s for %s, not a number of 0 or more"
                        .formatted(weight, criterion.name()));
            }
            ordered.put(criterion.name(), weight);
        }
        this.weights = new Weights(ordered);
    }

    public Weights get() {
        return weights;
    }

    private static File read(Resource resource) {
        try (var content = resource.getInputStream()) {
            return JsonMapper.shared().readValue(content, File.class);
        } catch (IOException e) {
            throw new UncheckedIOException("match/weights.json cannot be read", e);
        }
    }
}
