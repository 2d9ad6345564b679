package org.twinatlas.document;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.twinatlas.problem.BadInput;

/** The templates of every kind and language. */
@Component
class Templates {

    /** The shared text about why two cities fit. */
    static final String REASONS = "reasons";

    private final TemplateFolder folder;

    Templates(TemplateFolder folder) {
        this.folder = folder;
    }

    /** @throws BadInput if there is no template of this kind in this language */
    Template get(DocumentKind kind, DocumentLanguage language) {
        var file = file(kind.id(), language);
        return folder.find(file)
                .map(text -> new Template(file, text))
                .orElseThrow(() -> BadInput.of(
                        "language",
                        language,
                        "one of "
                                + String.join(
                                        ", ",
                                        languagesOf(kind).stream()
                                                .map(DocumentLanguage::code)
                                                .toList())));
    }

    List<DocumentLanguage> languagesOf(DocumentKind kind) {
        return folder.languages().stream()
                .filter(language -> folder.find(file(kind.id(), language)).isPresent())
                .toList();
    }

    Words words(DocumentLanguage language) {
        return new Words(language, folder.find(language + "/words.properties").orElse(""));
    }

    /** The Markdown of a document. */
    String fill(Template template, DocumentLanguage language, Map<String, Object> values) {
        if (!template.includes(REASONS)) {
            return template.fill(values, Map.of());
        }
        var file = file(REASONS, language);
        var reasons = folder.find(file)
                .orElseThrow(() ->
                        BrokenTemplate.at(template.file(), 1, "it takes in %s, which is not there".formatted(file)));
        return template.fill(values, Map.of(REASONS, new Template(file, reasons).fill(values, Map.of())));
    }

    private static String file(String name, DocumentLanguage language) {
        return "%s/%s.md".formatted(language, name);
    }
}
