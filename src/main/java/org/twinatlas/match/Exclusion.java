package org.twinatlas.match;

/**
 * How many of the candidates a rule has removed.
 *
 * @param rule its stable name
 * @param label the rule for people
 * @param count how many of those that a retriever had proposed
 */
public record Exclusion(String rule, String label, long count) {}
