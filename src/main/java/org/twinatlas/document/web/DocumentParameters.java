package org.twinatlas.document.web;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.twinatlas.city.CityId;
import org.twinatlas.document.DocumentFormat;
import org.twinatlas.document.DocumentKind;
import org.twinatlas.document.DocumentLanguage;
import org.twinatlas.document.DocumentRequest;
import org.twinatlas.document.Entries;

/** The query parameters of a document. */
record DocumentParameters(
        @Parameter(
                description = "GeoNames ids, the city that writes first",
                example = "5393611,3868121",
                required = true)
        @Nullable
        List<String> cities,

        @Parameter(description = "ISO 639; en if not given", example = "en") @Nullable
        String language,

        @Parameter(description = "A second language, to stand side by side", example = "es") @Nullable
        String with,

        @Parameter(description = "docx or pdf; docx if not given", example = "pdf") @Nullable
        String format) {

    DocumentRequest request(DocumentKind kind) {
        var ids = cities == null ? List.<String>of() : cities;
        return new DocumentRequest(
                kind,
                ids.stream().map(id -> CityId.parse("cities", id)).toList(),
                languages(language, with),
                format(format),
                Entries.NONE);
    }

    static List<DocumentLanguage> languages(@Nullable String language, @Nullable String with) {
        return Stream.of(language == null ? "en" : language, with == null ? "" : with)
                .filter(code -> !code.isEmpty())
                .map(DocumentLanguage::new)
                .toList();
    }

    static DocumentFormat format(@Nullable String format) {
        return format == null ? DocumentFormat.DOCX : DocumentFormat.parse("format", format);
    }
}
