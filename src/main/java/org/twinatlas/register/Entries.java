package org.twinatlas.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.twinatlas.access.Actor;
import org.twinatlas.access.PublicText;
import org.twinatlas.graph.Graph;
import org.twinatlas.journal.Outcome;
import org.twinatlas.journal.RequestKey;
import org.twinatlas.problem.BadInput;
import reactor.core.publisher.Mono;

/** Takes down what happens in a partnership. */
@Component
public class Entries {

    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_AREAS = 20;
    private static final int LONGEST_AREA = 100;
    private static final int LONGEST_EVALUATION = 120;
    private static final List<String> DOCUMENTS = List.of("memorandum", "resolution", "proclamation");

    private final Graph graph;
    private final Dossiers dossiers;
    private final History history;
    private final Corrections corrections;
    private final Clock clock;

    Entries(Graph graph, Dossiers dossiers, History history, Corrections corrections, Clock clock) {
        this.graph = graph;
        this.dossiers = dossiers;
        this.history = history;
        this.corrections = corrections;
        this.clock = clock;
    }

    /** Adds an entry, unless the same request did before; the id of the partnership. */
    public Mono<String> enter(Actor actor, String id, EntryRequest wanted, RequestKey key) {
        var plain = plain(wanted);
        return graph.change(change -> history.once(
                        change,
                        key,
                        dossiers.open(change, id, actor, wanted.version())
                                .map(dossier -> detailed(plain, wanted, dossier, actor))
                                .flatMap(entry -> corrections.checked(change, id, entry, wanted.corrects()))
                                .flatMap(entry -> history.append(change, id, actor, key, entry))
                                .thenReturn(id)))
                .map(Outcome::id);
    }

    private Entry plain(EntryRequest wanted) {
        return Entry.of(EntryKind.entered(wanted.what()))
                .with("on", Day.past("on", wanted.on(), clock).toString())
                .with("text", PublicText.of("text", wanted.text(), LONGEST_TEXT))
                .noting(wanted.note());
    }

    private Entry detailed(Entry entry, EntryRequest wanted, Dossier dossier, Actor actor) {
        return switch (entry.what()) {
            case SIGNED -> signed(entry, wanted, dossier, actor);
            case TERMS -> terms(entry, wanted);
            case RENEWED, DELEGATION, PROGRAMME, ANNUAL_REPORT -> active(entry, dossier);
            default -> entry;
        };
    }

    /** Whatever shows that it lives, counts against dormancy. */
    private Entry active(Entry entry, Dossier dossier) {
        return dossier.lastActivity() == null
                ? entry
                : entry.changing("lastActivity", LocalDate.now(clock).toString());
    }

    private static Entry signed(Entry entry, EntryRequest wanted, Dossier dossier, Actor actor) {
        if (wanted.document() == null || !DOCUMENTS.contains(wanted.document())) {
            throw BadInput.of("document", wanted.document(), "one of " + String.join(", ", DOCUMENTS));
        }
        var signatories = wanted.signatories() == null ? List.<Signatory>of() : wanted.signatories();
        if (signatories.isEmpty() || signatories.stream().anyMatch(Objects::isNull)) {
            throw BadInput.of("signatories", signatories, "those who have signed, each with city, office and name");
        }
        var persons =
                signatories.stream().map(one -> one.person(dossier.parties())).toList();
        var signed = entry.with("document", wanted.document())
                .with(
                        "offices",
                        signatories.stream()
                                .map(one -> one.described(dossier.parties()))
                                .toList())
                .naming(persons);
        return isRecognition(persons, dossier, actor)
                ? signed.changing("recognised", true).changing("confidence", "high")
                : signed;
    }

    /** An association has received it, and all have signed. */
    private static boolean isRecognition(List<NamedPerson> persons, Dossier dossier, Actor actor) {
        var cities = new HashSet<Long>();
        persons.forEach(person -> cities.add(person.city()));
        return actor.coordinatesAny(dossier.places())
                && dossier.parties().stream().allMatch(party -> cities.contains(party.id()));
    }

    private static Entry terms(Entry entry, EntryRequest wanted) {
        var areas = wanted.areas() == null ? List.<String>of() : wanted.areas();
        if (areas.isEmpty() || areas.size() > MOST_AREAS) {
            throw BadInput.of("areas", areas, "1 to %d areas of cooperation".formatted(MOST_AREAS));
        }
        var checked = areas.stream()
                .map(area -> PublicText.required("areas", area, LONGEST_AREA))
                .toList();
        return entry.with("goal", PublicText.required("goal", wanted.goal(), LONGEST_TEXT))
                .with("areas", checked)
                .with("commitments", PublicText.required("commitments", wanted.commitments(), LONGEST_TEXT))
                .with("evaluationMonths", evaluation(wanted.evaluationMonths()));
    }

    private static @Nullable Long evaluation(@Nullable Integer months) {
        if (months != null && (months < 1 || months > LONGEST_EVALUATION)) {
            throw BadInput.of("evaluationMonths", months, "a whole number from 1 to " + LONGEST_EVALUATION);
        }
        return months == null ? null : months.longValue();
    }
}
