package org.twinatlas.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinatlas.city.CityId;
import org.twinatlas.problem.BadInput;

/**
 * What the parties have agreed or done, as far as it is known. Nothing of it is kept; what is missing becomes a blank.
 *
 * @param date of the signature or the letter
 * @param place of the signature or the ceremony
 * @param goal what the cities want to reach together
 * @param areas of cooperation, at most {@value #MOST}
 * @param commitments of both sides, at most {@value #MOST}
 * @param start first day of what is agreed
 * @param end last day of what is agreed
 * @param signatories at most one for each city
 * @param activities planned or done, at most {@value #MOST}
 * @param remarks comments, disclaimers and requests
 */
public record Entries(
        @Nullable LocalDate date,
        @Nullable String place,
        @Nullable String goal,
        List<String> areas,
        List<String> commitments,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        List<Signatory> signatories,
        List<Activity> activities,
        @Nullable String remarks) {

    public static final Entries NONE =
            new Entries(null, null, null, List.of(), List.of(), null, null, List.of(), List.of(), null);

    /** The longest text of one entry, in characters: what the register takes. */
    static final int LONGEST = 4_000;

    /** Comments, disclaimers and requests, with spaces between. */
    private static final int LONGEST_REMARKS = 3 * LONGEST + 2;

    static final int MOST = 40;

    public Entries {
        check("place", place);
        check("goal", goal);
        check("remarks", remarks, LONGEST_REMARKS);
        checkAll("areas", areas);
        checkAll("commitments", commitments);
        checkCount("signatories", signatories);
        checkCount("activities", activities);
        if (start != null && end != null && end.isBefore(start)) {
            throw BadInput.of("end", end, "on or after start, " + start);
        }
        areas = List.copyOf(areas);
        commitments = List.copyOf(commitments);
        signatories = List.copyOf(signatories);
        activities = List.copyOf(activities);
    }

    /**
     * Who signs for a city.
     *
     * @param city GeoNames id
     * @param liaison who answers for it, in an alliance
     * @param joined the day when it joined an alliance
     */
    public record Signatory(
            long city,
            @Nullable String name,
            @Nullable String office,
            @Nullable String liaison,
            @Nullable LocalDate joined) {

        public Signatory {
            check("signatories.name", name);
            check("signatories.office", office);
            check("signatories.liaison", liaison);
        }
    }

    /** One activity: planned with its cost, or done with its result; each as a person would write it. */
    public record Activity(
            @Nullable String title,
            @Nullable String when,
            @Nullable String who,
            @Nullable String cost,
            @Nullable String result) {

        public Activity {
            check("activities.title", title);
            check("activities.when", when);
            check("activities.who", who);
            check("activities.cost", cost);
            check("activities.result", result);
        }
    }

    /** These, without those who sign for other cities. */
    public Entries about(List<CityId> cities) {
        var theirs = signatories.stream()
                .filter(signatory -> cities.contains(new CityId(signatory.city())))
                .toList();
        return new Entries(date, place, goal, areas, commitments, start, end, theirs, activities, remarks);
    }

    /** These, and what others have where these have nothing. */
    public Entries or(Entries others) {
        return new Entries(
                date == null ? others.date : date,
                place == null ? others.place : place,
                goal == null ? others.goal : goal,
                areas.isEmpty() ? others.areas : areas,
                commitments.isEmpty() ? others.commitments : commitments,
                start == null ? others.start : start,
                end == null ? others.end : end,
                signatories.isEmpty() ? others.signatories : signatories,
                activities.isEmpty() ? others.activities : activities,
                remarks == null ? others.remarks : remarks);
    }

    private static void checkAll(String field, List<String> texts) {
        checkCount(field, texts);
        texts.forEach(text -> check(field, text));
    }

    private static void checkCount(String field, List<?> entries) {
        if (entries.size() > MOST) {
            throw BadInput.of(field, entries.size() + " entries", "at most " + MOST);
        }
    }

    private static void check(String field, @Nullable String text) {
        check(field, text, LONGEST);
    }

    private static void check(String field, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            throw BadInput.of(field, text, "a text of at most %d characters".formatted(most));
        }
    }
}
