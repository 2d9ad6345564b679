package org.twinatlas;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer, and what stands in it by JSONPath. */
public record Json(String text) {

    static Json of(@Nullable String text) {
        return new Json(text == null ? "" : text);
    }

    public <T> T at(String path) {
        return JsonPath.read(text, path);
    }

    public List<Long> ids(String path) {
        List<Number> numbers = at(path);
        return numbers.stream().map(Number::longValue).toList();
    }

    public double number(String path) {
        Number number = at(path);
        return number.doubleValue();
    }

    /** One of several numbers, as a path with a filter finds them. */
    public double number(String path, int place) {
        List<Number> numbers = at(path);
        return numbers.get(place).doubleValue();
    }

    public List<String> texts(String path) {
        return at(path);
    }
}
