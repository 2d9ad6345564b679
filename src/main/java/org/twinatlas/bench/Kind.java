package org.twinatlas.bench;

/** What is asked of the server. */
enum Kind {
    MATCHES("matches"),
    LOOKUP("lookup of a city by id"),
    SEARCH("search as you type"),
    ASSESSMENT("self-assessment"),
    MUTUAL("matches with mutual=true"),
    COVERAGE("coverage by country");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
