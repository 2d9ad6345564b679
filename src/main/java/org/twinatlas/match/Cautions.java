package org.twinatlas.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.neo4j.driver.types.MapAccessor;
import org.twinatlas.match.Relations.BarredArea;
import org.twinatlas.match.Retriever.Search;
import org.twinatlas.match.criteria.PairFacts;
import org.twinatlas.match.criteria.Wording;

/** What people should know before they write to a candidate. */
final class Cautions {

    private static final int MANY_PARTNERS = 15;
    private static final double VERY_UNEQUAL = 10;

    private Cautions() {}

    /** @param row the candidate's properties, as {@code match/evidence} gives them */
    static List<String> of(MapAccessor row, PairFacts facts, Search search) {
        var cautions = new ArrayList<String>();
        addBarred(cautions, facts, search.relations());
        addUnconfirmed(cautions, facts, search.asker());
        addCapacity(cautions, facts);
        addInequality(cautions, facts);
        for (var note : List.of("note", "countryNote")) {
            var text = TraitsRow.text(row, note);
            if (text != null) {
                cautions.add(text);
            }
        }
        return cautions;
    }

    private static void addBarred(List<String> cautions, PairFacts facts, Relations relations) {
        relations.barred().stream()
                .filter(area -> area.area().equals(facts.candidate().country())
                        || area.area().equals(facts.candidate().subdivision()))
                .map(BarredArea::sentence)
                .forEach(cautions::add);
    }

    private static void addUnconfirmed(List<String> cautions, PairFacts facts, Asker asker) {
        if (asker.unconfirmedIds()
                .contains(Objects.requireNonNull(facts.candidate().id()))) {
            cautions.add(
                    "A partnership of the two is recorded, but no current list confirms it: perhaps worth renewing.");
        }
    }

    private static void addCapacity(List<String> cautions, PairFacts facts) {
        if (facts.candidate().partners() > MANY_PARTNERS) {
            cautions.add("%s already has %d listed partners: ask whether it has room for one more."
                    .formatted(facts.candidate().name(), facts.candidate().partners()));
        }
    }

    private static void addInequality(List<String> cautions, PairFacts facts) {
        var ours = facts.asker().population();
        var theirs = facts.candidate().population();
        if (theirs == null) {
            cautions.add("The population of %s is not known."
                    .formatted(facts.candidate().name()));
        } else if (ours != null && Math.max(ours, theirs) > VERY_UNEQUAL * Math.min(ours, theirs)) {
            cautions.add("Very different in size: %s and %s residents."
                    .formatted(Wording.people(ours), Wording.people(theirs)));
        }
    }
}
