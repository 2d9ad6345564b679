package org.twinatlas.match.criteria;

/** Köppen-Geiger classes in plain words, after Peel, Finlayson and McMahon 2007, table 1. */
final class Climate {

    private Climate() {}

    /** With its article: "a Mediterranean". */
    static String wording(String koppen) {
        return switch (koppen) {
            case "Af" -> "a tropical rainforest";
            case "Am" -> "a tropical monsoon";
            case "Aw", "As" -> "a tropical savannah";
            case "BWh" -> "a hot desert";
            case "BWk" -> "a cold desert";
            case "BSh" -> "a hot semi-arid";
            case "BSk" -> "a cold semi-arid";
            case "Csa" -> "a Mediterranean";
            case "Csb" -> "a warm-summer Mediterranean";
            case "Cwa", "Cwb", "Cwc" -> "a temperate, dry-winter";
            case "Cfa" -> "a humid subtropical";
            case "Cfb", "Cfc" -> "an oceanic";
            case "Dsa", "Dsb", "Dsc", "Dsd" -> "a cold, dry-summer";
            case "Dwa", "Dwb", "Dwc", "Dwd" -> "a cold, dry-winter";
            case "Dfa", "Dfb" -> "a humid continental";
            case "Dfc", "Dfd" -> "a subarctic";
            case "ET" -> "a tundra";
            case "EF" -> "an ice-cap";
            default -> "the same (Köppen %s)".formatted(koppen);
        };
    }
}
