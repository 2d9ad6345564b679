package org.twinatlas.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twinatlas.partnership.Partnership;

/**
 * All of one partnership.
 *
 * @param kept what the register adds to those that it keeps itself; null for others
 */
@JsonInclude(Include.NON_NULL)
public record RegisterPage(
        @JsonUnwrapped Partnership partnership, @Nullable Kept kept) {

    /**
     * What the register knows of a partnership that it keeps.
     *
     * @param stage where it stands by its own steps, also while it is suspended
     * @param recognised whether an association has recorded what both cities signed
     * @param lastActivity the last day on which it was seen to live
     * @param next the stages that may follow, each with what is missing
     * @param alliance of an alliance only
     * @param history oldest first
     * @param confidential for the liaisons of its cities and the coordinators of their areas; null for others
     * @param notes the private notes of those cities for which the reader may see them; null for others
     */
    @JsonInclude(Include.NON_NULL)
    public record Kept(
            Stage stage,
            boolean recognised,
            @Nullable String lastActivity,
            List<NextStep> next,
            @Nullable AllianceView alliance,
            List<HistoryEntry> history,
            @Nullable List<Confidential> confidential,
            @Nullable List<PrivateNote> notes) {}

    /** @param missing what the partnership needs before; empty if the step may be taken now */
    public record NextStep(Stage stage, List<String> missing) {}
}
