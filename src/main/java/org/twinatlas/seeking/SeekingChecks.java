package org.twinatlas.seeking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twinatlas.access.PublicText;
import org.twinatlas.city.Vocabulary;
import org.twinatlas.problem.BadInput;

/** Whether what somebody wants to post is legal. */
@Component
class SeekingChecks {

    private static final int MOST = 50;
    private static final int SHORT = 200;
    private static final int LONG = 2000;
    private static final double HEAVIEST = 100;
    private static final long MOST_PEOPLE = 60_000_000;

    private final KnownCriteria criteria;
    private final SeekingProperties properties;
    private final Clock clock;

    SeekingChecks(KnownCriteria criteria, SeekingProperties properties, Clock clock) {
        this.criteria = criteria;
        this.properties = properties;
        this.clock = clock;
    }

    /** @throws BadInput that names the first field that is not legal */
    void check(SeekingEntry entry, Vocabulary words) {
        check(entry.wanted(), words);
        check(entry.offered());
        PublicText.of("organisation", entry.organisation(), SHORT);
        checkConsent(entry);
        checkValidity(entry.validUntil());
    }

    private void check(Wanted wanted, Vocabulary words) {
        checkCount("countries", wanted.countries());
        checkCount("regions", wanted.regions());
        checkCount("languages", wanted.languages());
        words.check("countries", "country", wanted.countries());
        words.check("regions", "region", wanted.regions());
        words.check("languages", "language", wanted.languages());
        checkPopulation("minPopulation", wanted.minPopulation());
        checkPopulation("maxPopulation", wanted.maxPopulation());
        var least = wanted.minPopulation();
        var greatest = wanted.maxPopulation();
        if (least != null && greatest != null && least > greatest) {
            throw BadInput.of("minPopulation", least, "at most maxPopulation, which is " + greatest);
        }
        PublicText.of("desired", wanted.desired(), LONG);
        wanted.weights().forEach(this::checkWeight);
    }

    private void checkWeight(String criterion, double factor) {
        if (!criteria.names().contains(criterion)) {
            throw BadInput.of("weights", criterion, "one of " + String.join(", ", criteria.names()));
        }
        if (!(factor >= 0 && factor <= HEAVIEST)) {
            throw BadInput.of("weights", criterion + ":" + factor, "numbers from 0 to 100");
        }
    }

    private static void check(Offered offered) {
        checkTexts("themes", offered.themes());
        checkTexts("offers", offered.offers());
        PublicText.of("outline", offered.outline(), LONG);
    }

    private static void checkTexts(String field, List<String> texts) {
        checkCount(field, texts);
        texts.forEach(text -> PublicText.required(field, text, SHORT));
    }

    private static void checkCount(String field, List<?> entries) {
        if (entries.size() > MOST) {
            throw BadInput.of(field, entries.size() + " entries", "at most " + MOST);
        }
    }

    private static void checkPopulation(String field, @Nullable Long population) {
        if (population != null && (population < 1 || population > MOST_PEOPLE)) {
            throw BadInput.of(field, population, "a whole number from 1 to " + MOST_PEOPLE);
        }
    }

    private static void checkConsent(SeekingEntry entry) {
        var consent = entry.consent();
        if (entry.organisation() != null && (consent == null || consent.isBlank())) {
            throw BadInput.of(
                    "consent", consent, "how and when the city consented, since an organisation posts for it");
        }
        if (consent != null && consent.length() > LONG) {
            throw BadInput.of("consent", consent.length() + " characters", "at most " + LONG);
        }
    }

    private void checkValidity(@Nullable LocalDate validUntil) {
        var today = LocalDate.now(clock);
        var latest = today.plus(properties.valid());
        if (validUntil != null && (validUntil.isBefore(today) || validUntil.isAfter(latest))) {
            throw BadInput.of("validUntil", validUntil, "a day from %s to %s".formatted(today, latest));
        }
    }
}
