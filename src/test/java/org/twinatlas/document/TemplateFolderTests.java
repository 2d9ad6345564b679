package org.twinatlas.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinatlas.problem.BadInput;

class TemplateFolderTests {

    private static final DocumentLanguage SPANISH = new DocumentLanguage("es");

    @TempDir
    private Path folder;

    private Templates templates() {
        return new Templates(new TemplateFolder(new DocumentProperties(folder)));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private String fill(DocumentLanguage language) {
        var templates = templates();
        var facts = new Facts(List.of(SomeCities.SAUSALITO, SomeCities.VINA), List.of(), Entries.NONE);
        var values = Wording.of(facts, templates.words(language), LocalDate.EPOCH);
        return templates.fill(templates.get(DocumentKind.RESOLUTION, language), language, values);
    }

    @Test
    void anAssociationsTemplateStandsInForOurs() throws IOException {
        write("es/resolution.md", "# Acuerdo\n\n{{first.name}} con {{second.country}}\n");
        assertThat(fill(SPANISH)).isEqualTo("# Acuerdo\n\nSausalito con Chile\n");
        assertThat(templates().get(DocumentKind.PROCLAMATION, SPANISH).title()).isEqualTo("Proclamación");
    }

    @Test
    void aFolderAddsALanguage() throws IOException {
        write("pt/resolution.md", "# Resolução\n\n{{second.nameAndCountry}}\n");
        var portuguese = new DocumentLanguage("pt");
        assertThat(templates().languagesOf(DocumentKind.RESOLUTION)).contains(portuguese);
        assertThat(templates().languagesOf(DocumentKind.PROCLAMATION)).doesNotContain(portuguese);
        assertThat(fill(portuguese)).contains("Viña del Mar \\(Chile\\)");
        assertThatThrownBy(() -> templates().get(DocumentKind.PROCLAMATION, portuguese))
                .isInstanceOf(BadInput.class)
                .hasMessage("language is 'pt', but must be one of en, es, fr, de.");
    }

    @Test
    void aBrokenTemplateSaysFileAndLine() throws IOException {
        write("es/resolution.md", "# Acuerdo\n\n{{first.name}}\n{{#areas}}\n- {{text}}\n");
        assertThatThrownBy(() -> fill(SPANISH))
                .isInstanceOf(BrokenTemplate.class)
                .hasMessageContaining("es/resolution.md cannot be used: line 4");
    }

    @Test
    void aValueThatIsNotThereSaysFileAndLine() throws IOException {
        write("es/resolution.md", "# Acuerdo\n\n{{first.name}}\n{{first.mayorsPhone}}\n");
        assertThatThrownBy(() -> fill(SPANISH))
                .hasMessageContaining("es/resolution.md cannot be used: line 4: there is no value 'first.mayorsPhone'");
    }

    @Test
    void aSlipInTheReasonsIsFoundInTheirOwnFile() throws IOException {
        write("es/reasons.md", "{{blank}}\n{{nonsense}}\n");
        assertThatThrownBy(() -> fill(SPANISH)).hasMessageContaining("es/reasons.md cannot be used: line 2");
    }

    @Test
    void valuesMayNotGoInAsMarkup() throws IOException {
        write("es/resolution.md", "# Acuerdo\n\n{{{first.name}}}\n");
        assertThatThrownBy(() -> fill(SPANISH)).hasMessageContaining("es/resolution.md cannot be used: line 3");
    }

    @Test
    void aTemplateNeedsATitleAndUtf8() throws IOException {
        write("es/resolution.md", "Sin título\n");
        assertThatThrownBy(
                        () -> templates().get(DocumentKind.RESOLUTION, SPANISH).title())
                .hasMessageContaining("es/resolution.md cannot be used: line 1: it must begin with a title");
        Files.write(folder.resolve("es/resolution.md"), "# Resolución\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> templates().get(DocumentKind.RESOLUTION, SPANISH))
                .hasMessageContaining("UTF-8");
    }
}
