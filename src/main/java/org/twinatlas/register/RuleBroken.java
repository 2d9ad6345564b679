package org.twinatlas.register;

import java.util.Map;
import org.twinatlas.problem.AtlasProblem;

/** A rule of the register, or of an association, is against it. */
final class RuleBroken extends AtlasProblem {

    /**
     * @param rule its name, lower-case and hyphenated
     * @param sentence what the rule says, and of what
     */
    RuleBroken(String rule, String sentence) {
        super(Kind.CONFLICT, "rule-broken", sentence, Map.of("rule", rule));
    }
}
