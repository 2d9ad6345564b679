package org.twinatlas.document;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The files that documents are made from: those of the installation's folder, and where it has none, the application's
 * own. They are read each time, so that a changed template needs no restart.
 */
@Component
class TemplateFolder {

    private static final List<String> OWN_LANGUAGES = List.of("en", "es", "fr", "de");

    private final @Nullable Path replacements;

    TemplateFolder(DocumentProperties properties) {
        this.replacements = properties.documents();
    }

    /** The languages that have a folder, the application's own first. */
    List<DocumentLanguage> languages() {
        var codes = new TreeSet<>(replacedLanguages());
        OWN_LANGUAGES.forEach(codes::remove);
        return Stream.concat(OWN_LANGUAGES.stream(), codes.stream())
                .map(DocumentLanguage::new)
                .toList();
    }

    private List<String> replacedLanguages() {
        if (replacements == null || !Files.isDirectory(replacements)) {
            return List.of();
        }
        try (var folders = Files.list(replacements)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(DocumentLanguage::isCode)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of templates cannot be read: " + replacements, e);
        }
    }

    /** @param file language and name, such as {@code es/resolution.md} */
    Optional<String> find(String file) {
        try {
            var replaced = replacements == null ? null : replacements.resolve(file);
            return replaced != null && Files.isRegularFile(replaced)
                    ? Optional.of(Files.readString(replaced))
                    : Optional.of(
                            new ClassPathResource("documents/" + file).getContentAsString(StandardCharsets.UTF_8));
        } catch (FileNotFoundException absent) {
            return Optional.empty();
        } catch (MalformedInputException e) {
            throw BrokenTemplate.at(file, 1, "it is not written in UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException("The template %s cannot be read".formatted(file), e);
        }
    }
}
