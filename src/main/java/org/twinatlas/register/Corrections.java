package org.twinatlas.register;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;
import org.twinatlas.graph.Change;
import org.twinatlas.graph.CypherQuery;
import org.twinatlas.problem.BadInput;
import reactor.core.publisher.Mono;

/** Lets an entry stand in place of an earlier one that was wrong. The earlier one stays in the history, as corrected. */
@Component
class Corrections {

    private static final CypherQuery CORRECTABLE = CypherQuery.named("register/correctable");
    private static final CypherQuery PICTURES_FOLLOW = CypherQuery.named("register/pictures_follow");

    /**
     * The entry, as a correction where it is to be one.
     *
     * @param corrected the number of the earlier entry; null for none
     * @return fails where the partnership has no such entry of the same kind that stands
     */
    Mono<Entry> checked(Change change, String id, Entry entry, @Nullable Long corrected) {
        if (corrected == null) {
            return Mono.just(entry);
        }
        return change.askOne(
                        CORRECTABLE, Map.of("id", id, "number", corrected), row -> correction(entry, corrected, row))
                .switchIfEmpty(Mono.error(() -> refused(corrected, entry, "the history has none with this number")));
    }

    private static Entry correction(Entry entry, long corrected, Record earlier) {
        var what = earlier.get("what").asString();
        if (!what.equals(entry.what().words())) {
            throw refused(corrected, entry, "that one is '%s'".formatted(what));
        }
        if (!earlier.get("correctedBy").isNull()) {
            throw refused(
                    corrected,
                    entry,
                    "that one is corrected by " + earlier.get("correctedBy").asLong());
        }
        return recognition(signOfLife(entry.with("corrects", corrected), earlier), earlier);
    }

    /** An exchange that was wrong is no sign of life any more. Whatever else is one, is one on the day it is written. */
    private static Entry signOfLife(Entry correction, Record earlier) {
        var others = earlier.get("lastActivityElse").asString(null);
        if (correction.what() != EntryKind.EXCHANGE || others == null) {
            return correction;
        }
        var own = String.valueOf(correction.facts().get("on"));
        return correction.changing("lastActivity", own.compareTo(others) > 0 ? own : others);
    }

    /** Where the entry that was wrong has recognised the partnership, it does so no more. */
    private static Entry recognition(Entry correction, Record earlier) {
        var recognises = correction.changes().containsKey("recognised");
        return correction.what() != EntryKind.SIGNED
                        || recognises
                        || earlier.get("recognisedElse").asBoolean()
                ? correction
                : correction
                        .changing("recognised", false)
                        .changing("confidence", earlier.get("confidenceElse").asString());
    }

    /**
     * Has the pictures of an exchange follow the entry that has been put in its place.
     *
     * @param corrected the number of the earlier entry; null for none
     */
    Mono<Void> bringPictures(Change change, String id, @Nullable Long corrected) {
        return corrected == null ? Mono.empty() : change.run(PICTURES_FOLLOW, Map.of("id", id, "corrected", corrected));
    }

    private static BadInput refused(long corrected, Entry entry, String why) {
        return BadInput.of(
                "corrects",
                corrected,
                "the number of an entry '%s' of this partnership that stands; %s"
                        .formatted(entry.what().words(), why));
    }
}
