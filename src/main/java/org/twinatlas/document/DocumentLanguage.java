package org.twinatlas.document;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;
import org.twinatlas.problem.BadInput;

/**
 * A language in which documents can be written; there is a folder of templates with its code.
 *
 * @param code ISO 639, two or three small letters
 */
public record DocumentLanguage(@JsonValue String code) {

    private static final Pattern FORM = Pattern.compile("[a-z]{2,3}");

    public DocumentLanguage {
        if (!isCode(code)) {
            throw BadInput.of("language", code, "an ISO 639 code such as en or es");
        }
    }

    static boolean isCode(String text) {
        return FORM.matcher(text).matches();
    }

    Locale locale() {
        return Locale.forLanguageTag(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
