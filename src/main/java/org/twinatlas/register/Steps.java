package org.twinatlas.register;

import static org.twinatlas.register.Stage.ACTIVE;
import static org.twinatlas.register.Stage.AGREEMENT;
import static org.twinatlas.register.Stage.CEREMONY;
import static org.twinatlas.register.Stage.COMMUNICATION;
import static org.twinatlas.register.Stage.DECLINED;
import static org.twinatlas.register.Stage.DORMANT;
import static org.twinatlas.register.Stage.ENDED;
import static org.twinatlas.register.Stage.HISTORIC;
import static org.twinatlas.register.Stage.RESEARCH;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which stage may follow which, and what a partnership needs for it: the five steps, and the ways out. The only place. */
final class Steps {

    private Steps() {}

    /** The stages that may follow, each with what it needs. */
    static Map<Stage, List<Need>> from(Stage stage, Kind kind) {
        var next = new LinkedHashMap<Stage, List<Need>>();
        switch (stage) {
            case RESEARCH -> {
                next.put(COMMUNICATION, List.of(Need.ASSESSMENT));
                next.put(DECLINED, List.of());
            }
            case COMMUNICATION -> {
                if (kind == Kind.CONTACT) {
                    next.put(ACTIVE, List.of(Need.LETTER_SENT, Need.LETTER_ANSWERED));
                } else {
                    next.put(AGREEMENT, List.of(Need.LETTER_SENT, Need.LETTER_ANSWERED, Need.TRIAL));
                }
                next.put(DECLINED, List.of());
            }
            case AGREEMENT -> {
                if (kind.isFormal()) {
                    next.put(CEREMONY, List.of(Need.TERMS, Need.SIGNED_BY_BOTH));
                } else {
                    next.put(ACTIVE, List.of(Need.TERMS));
                }
                next.put(DECLINED, List.of());
            }
            case CEREMONY -> {
                next.put(ACTIVE, List.of(Need.CEREMONY_HELD, Need.RECOGNITION));
                next.put(DECLINED, List.of());
            }
            case ACTIVE -> {
                next.put(DORMANT, List.of());
                next.put(ENDED, List.of());
            }
            case DORMANT -> {
                next.put(ACTIVE, List.of());
                next.put(ENDED, List.of());
            }
            case DECLINED -> next.put(RESEARCH, List.of());
            case ENDED -> next.put(HISTORIC, List.of());
            case HISTORIC -> {}
        }
        return next;
    }

    /**
     * Whether this step may be taken now.
     *
     * @throws NoSuchStep if it does not follow
     * @throws StepNeedsMore if something is missing
     */
    static void check(Dossier dossier, Stage to) {
        var needs = from(dossier.stage(), dossier.kind()).get(to);
        if (needs == null) {
            throw NoSuchStep.of(dossier, to);
        }
        var missing = needs.stream().filter(need -> !need.isMetBy(dossier)).toList();
        if (!missing.isEmpty()) {
            throw StepNeedsMore.of(dossier, to, missing);
        }
    }
}
