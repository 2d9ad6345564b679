package org.twinatlas.problem;

import java.util.Map;

/**
 * A failure that its reader can understand and act on. Features extend it with one class for each kind of failure;
 * the web turns every one of them into an RFC 9457 problem document, the command line into one sentence.
 */
public abstract class AtlasProblem extends RuntimeException {

    /** Who has to act: the asker, or whoever runs the installation. */
    public enum Kind {
        BAD_INPUT,
        NOT_SIGNED_IN,
        NOT_ALLOWED,
        NOT_FOUND,
        CONFLICT,
        TOO_MANY,
        UNAVAILABLE
    }

    private final Kind kind;
    private final String type;
    private final transient Map<String, Object> details;

    /**
     * @param kind who has to act
     * @param type stable, lower-case, hyphenated name of this failure, the last part of the problem's type URI
     * @param sentence what was wrong, where, and what is legal
     * @param details what the failure is about, by name, for programs
     */
    protected AtlasProblem(Kind kind, String type, String sentence, Map<String, Object> details) {
        super(sentence);
        this.kind = kind;
        this.type = type;
        this.details = Map.copyOf(details);
    }

    public Kind kind() {
        return kind;
    }

    public String type() {
        return type;
    }

    public Map<String, Object> details() {
        return details;
    }

    /** The sentence for people; never null, unlike {@link #getMessage()}. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
