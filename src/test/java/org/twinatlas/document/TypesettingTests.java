package org.twinatlas.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.twinatlas.document.SomeCities.SAUSALITO;
import static org.twinatlas.document.SomeCities.VINA;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twinatlas.city.CityDetail;
import org.twinatlas.city.CityDetail.Industry;
import org.twinatlas.city.CityId;
import org.twinatlas.document.Entries.Activity;
import org.twinatlas.document.Entries.Signatory;

class TypesettingTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final List<Reason> REASONS = List.of(
            new Reason.SharedPartners(List.of("Bristol", "Leipzig")),
            new Reason.SharedIndustries(List.of(new Industry("wine", "Wine", 2, null, "a source"))),
            new Reason.SharedLanguages(List.of("es")),
            new Reason.SharedNetworks(List.of("Eurocities")),
            new Reason.Universities(List.of("A", "B", "C"), List.of("D")),
            new Reason.Seaports(),
            new Reason.WorldHeritage(),
            new Reason.Roots("Sausalito", "CL"),
            new Reason.SimilarSize(7_061, 334_248),
            new Reason.Near(12));
    private static final Entries ENTRIES = new Entries(
            LocalDate.of(2027, 3, 1),
            "Sausalito",
            "Women who found businesses help each other",
            List.of("Mentoring"),
            List.of("to share rooms"),
            LocalDate.of(2027, 4, 1),
            LocalDate.of(2028, 3, 31),
            List.of(
                    new Signatory(1, "Ana Example", "Mayor", null, null),
                    new Signatory(2, "Eva Muster", "Alcaldesa", null, null)),
            List.of(new Activity("Pen pals", "May", "Two schools", "USD 100", "40 letters")),
            "None so far");

    private final Templates templates = new Templates(new TemplateFolder(new DocumentProperties(null)));
    private final Typesetting typesetting = new Typesetting(templates, CLOCK);

    private byte[] written(DocumentKind kind, String languages, DocumentFormat format, Facts facts) {
        var codes =
                Arrays.stream(languages.split(",")).map(DocumentLanguage::new).toList();
        var ids = facts.cities().stream()
                .map(city -> new CityId(city.summary().id()))
                .toList();
        return typesetting
                .write(new DocumentRequest(kind, ids, codes, format, facts.entries()), facts)
                .content();
    }

    private String read(DocumentKind kind, String languages, DocumentFormat format, Facts facts) {
        return Read.text(written(kind, languages, format, facts));
    }

    private static Facts facts(CityDetail one, CityDetail other, List<Reason> reasons, Entries entries) {
        return new Facts(List.of(one, other), reasons, entries);
    }

    static Stream<Arguments> everyKindInEveryLanguage() {
        return Arrays.stream(DocumentKind.values())
                .flatMap(kind -> Stream.of("en", "es", "fr", "de").map(language -> Arguments.of(kind, language)));
    }

    @ParameterizedTest
    @MethodSource("everyKindInEveryLanguage")
    void isFilledInWithWhatIsKnown(DocumentKind kind, String language) {
        var facts = facts(SAUSALITO, VINA, REASONS, ENTRIES);
        var docx = read(kind, language, DocumentFormat.DOCX, facts);
        assertThat(docx).contains("Sausalito", "Viña del Mar").doesNotContain("{{", "}}", "**", "| ", "\\");
        assertThat(read(kind, language, DocumentFormat.PDF, facts)).contains("Sausalito", "Viña del Mar");
        assertThat(docx)
                .contains(templates.get(kind, new DocumentLanguage(language)).title());
    }

    @ParameterizedTest
    @MethodSource("everyKindInEveryLanguage")
    void leavesABlankForWhatIsNot(DocumentKind kind, String language) {
        var nameless = SomeCities.city(3, "Nowhere", "FR", null, null);
        assertThat(read(kind, language, DocumentFormat.DOCX, facts(nameless, VINA, List.of(), Entries.NONE)))
                .contains(Wording.BLANK)
                .doesNotContain("null");
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void hasTheSamePartsInEveryLanguage(DocumentKind kind) {
        var facts = facts(SAUSALITO, VINA, REASONS, ENTRIES);
        var english = shape(kind, "en", facts);
        assertThat(shape(kind, "es", facts)).isEqualTo(english);
        assertThat(shape(kind, "fr", facts)).isEqualTo(english);
        assertThat(shape(kind, "de", facts)).isEqualTo(english);
    }

    private List<String> shape(DocumentKind kind, String code, Facts facts) {
        var language = new DocumentLanguage(code);
        var values = Wording.of(facts, templates.words(language), LocalDate.now(CLOCK));
        return MarkdownReader.read(templates.fill(templates.get(kind, language), language, values)).stream()
                .map(TypesettingTests::shape)
                .toList();
    }

    private static String shape(Block block) {
        return switch (block) {
            case Block.Heading heading -> "heading " + heading.level();
            case Block.Paragraph paragraph -> "paragraph";
            case Block.Items items -> "list of " + items.entries().size();
            case Block.Grid grid ->
                "table of %d × %d".formatted(grid.rows().size(), grid.header().size());
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOCX", "PDF"})
    void showsTwoLanguagesSideBySide(DocumentFormat format) {
        var text = read(DocumentKind.MEMORANDUM_SISTER_CITY, "en,es", format, facts(SAUSALITO, VINA, REASONS, ENTRIES));
        assertThat(text)
                .contains("become sister cities", "ciudades hermanas", "United States", "Estados Unidos")
                .contains("March 1, 2027", "1 de marzo de 2027", "Name and office / Nombre y cargo");
        assertThat(text.split("Ana Example", -1)).as("signs once").hasSize(2);
    }

    @Test
    void bothLanguagesStandInTheRowsOfOneTable() throws IOException {
        var file = written(
                DocumentKind.PROCLAMATION, "en,de", DocumentFormat.DOCX, facts(SAUSALITO, VINA, List.of(), ENTRIES));
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            var title = document.getTables().getFirst().getRow(0);
            assertThat(title.getCell(0).getText()).startsWith("Proclamation");
            assertThat(title.getCell(1).getText()).startsWith("Proklamation");
            assertThat(title.getCell(1).getParagraphs().getFirst().getStyle()).isEqualTo("Heading1");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{blank}} {{{x}}} {{>reasons}}",
                "# Title | **bold** _it_ `code` ~~x~~",
                "<script>alert(1)</script> <img src=x> &amp; &lt;",
                "[link](http://example.org) ![image](file:///etc/passwd)",
                "1. list \\ - item + * > quote",
                "\"quotes\" 'single' $%^&()=@!?/:;,~"
            })
    void aNameIsShownLetterByLetter(String name) {
        var odd = SomeCities.city(3, name, "US", "California", 5L);
        var shown = name.replaceAll("\\s+", " ");
        var facts = facts(odd, VINA, List.of(new Reason.Roots(name, "CL")), ENTRIES);
        assertThat(read(DocumentKind.LETTER_OF_INTRODUCTION, "en", DocumentFormat.DOCX, facts))
                .contains("Letter of introduction " + shown, "live in " + shown);
        assertThat(read(DocumentKind.MEMORANDUM_SISTER_CITY, "en", DocumentFormat.PDF, facts))
                .contains(shown);
        assertThat(read(DocumentKind.ALLIANCE_AGREEMENT, "en", DocumentFormat.DOCX, facts))
                .contains(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOCX", "PDF"})
    void whatCannotBePrintedIsLeftOut(DocumentFormat format) {
        var odd = SomeCities.city(3, "A\u0000b\u202E\nc\t \uD800d\uFFFF", "US", "California", 5L);
        assertThat(read(DocumentKind.PROCLAMATION, "en", format, facts(odd, VINA, List.of(), ENTRIES)))
                .contains("Ab c d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Θεσσαλονίκη", "Нижний Новгород", "İstanbul Łódź Žilina Ōsaka", "Երևան", "თბილისი"})
    void aPdfHasTheLettersOfManyScripts(String name) {
        var city = SomeCities.city(3, name, "GR", "Somewhere", 5L);
        assertThat(read(DocumentKind.PROCLAMATION, "en", DocumentFormat.PDF, facts(city, VINA, List.of(), ENTRIES)))
                .contains(name)
                .doesNotContain("\u25A1");
    }

    @Test
    void aPdfShowsThatALetterIsMissing() {
        var city = SomeCities.city(3, "大阪 Osaka", "JP", "Somewhere", 5L);
        assertThat(read(DocumentKind.PROCLAMATION, "en", DocumentFormat.PDF, facts(city, VINA, List.of(), ENTRIES)))
                .contains("\u25A1\u25A1 Osaka");
    }

    @Test
    void aPdfSaysItsTitleAndLanguageAndIsTagged() throws IOException {
        var file = written(DocumentKind.RESOLUTION, "fr", DocumentFormat.PDF, facts(SAUSALITO, VINA, REASONS, ENTRIES));
        try (var document = Loader.loadPDF(file)) {
            var catalog = document.getDocumentCatalog();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Délibération du conseil municipal");
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
        }
    }

    @Test
    void aDocxHasATitleHeadingsAndLists() throws IOException {
        var file =
                written(DocumentKind.RESOLUTION, "de", DocumentFormat.DOCX, facts(SAUSALITO, VINA, REASONS, ENTRIES));
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Ratsbeschluss");
            assertThat(document.getParagraphs()).anyMatch(paragraph -> "Heading2".equals(paragraph.getStyle()));
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> "decimal".equals(paragraph.getNumFmt()))
                    .hasSize(6);
        }
    }

    @Test
    void longNamesStayOnThePage() throws IOException {
        var name = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch".repeat(4);
        var long1 = SomeCities.city(3, name, "GB", "Wales", 5L);
        var file = written(
                DocumentKind.MEMORANDUM_SISTER_CITY, "en,fr", DocumentFormat.PDF, facts(long1, VINA, REASONS, ENTRIES));
        assertThat(Read.text(file).replace(" ", "")).contains(name);
        try (var document = Loader.loadPDF(file)) {
            assertThat(RightEdge.of(document))
                    .isLessThan(document.getPage(0).getMediaBox().getWidth());
        }
    }

    @Test
    void anAllianceNamesAllItsCitiesAndThatItIsNotBinding() {
        var cities = Stream.iterate(1L, id -> id + 1)
                .limit(40)
                .map(id -> SomeCities.city(id, "City " + id, "NG", "Somewhere", id))
                .toList();
        var facts = new Facts(cities, List.of(), Entries.NONE);
        assertThat(read(DocumentKind.ALLIANCE_AGREEMENT, "en,es", DocumentFormat.DOCX, facts))
                .contains(
                        "not legally binding",
                        "no es jurídicamente vinculante",
                        "City 1 (Nigeria)",
                        "City 40 (Nigeria)");
    }

    @Test
    void theFileNameTellsWhatItIs() {
        var request = new DocumentRequest(
                DocumentKind.RESOLUTION,
                List.of(new CityId(1), new CityId(2)),
                List.of(new DocumentLanguage("en")),
                DocumentFormat.DOCX,
                Entries.NONE);
        assertThat(typesetting
                        .write(request, facts(SAUSALITO, VINA, List.of(), Entries.NONE))
                        .fileName())
                .isEqualTo("resolution-sausalito-vina-del-mar.docx");
    }
}
