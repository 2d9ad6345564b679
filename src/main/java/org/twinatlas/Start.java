package org.twinatlas;

/**
 * The first class that is run. It is compiled for Java 17, so that an older Java is told in one sentence what it lacks
 * instead of failing on the first class that it cannot read.
 */
final class Start {

    private static final int OLDEST_JAVA = 21;

    private Start() {}

    public static void main(String[] args) {
        var java = Runtime.version().feature();
        if (java < OLDEST_JAVA) {
            System.err.printf(
                    "Twin Atlas needs Java %d or newer, and this is Java %d; install one, or set JAVA_HOME to it.%n",
                    OLDEST_JAVA, java);
            System.exit(1);
        }
        TwinAtlasApplication.main(args);
    }
}
