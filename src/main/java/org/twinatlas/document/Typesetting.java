package org.twinatlas.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.twinatlas.city.FoldedName;

/** Makes a file of a template and facts. Takes some tenths of a second of a processor. */
@Component
class Typesetting {

    private static final int LONGEST_NAME = 100;

    private final Templates templates;
    private final Clock clock;

    Typesetting(Templates templates, Clock clock) {
        this.templates = templates;
        this.clock = clock;
    }

    WrittenDocument write(DocumentRequest request, Facts facts) {
        var page = page(request, facts);
        var content =
                switch (request.format()) {
                    case DOCX -> DocxWriter.write(page);
                    case PDF -> PdfWriter.write(page);
                };
        return new WrittenDocument(content, fileName(request, facts), request.format());
    }

    private Page page(DocumentRequest request, Facts facts) {
        var titles = request.languages().stream()
                .map(language -> templates.get(request.kind(), language).title())
                .collect(Collectors.joining(" / "));
        var blocks = request.languages().stream()
                .map(language -> blocks(request.kind(), language, facts))
                .toList();
        var rows = blocks.size() == 1
                ? blocks.getFirst().stream().map(Page.Row::wide).toList()
                : SideBySide.rows(blocks.getFirst(), blocks.getLast());
        return new Page(titles, request.languages(), rows);
    }

    private List<Block> blocks(DocumentKind kind, DocumentLanguage language, Facts facts) {
        var values = Wording.of(facts, templates.words(language), LocalDate.now(clock));
        return MarkdownReader.read(templates.fill(templates.get(kind, language), language, values));
    }

    private static String fileName(DocumentRequest request, Facts facts) {
        var names = facts.cities().stream()
                .limit(2)
                .map(city -> FoldedName.of(city.summary().name()).text())
                .collect(Collectors.joining("-"));
        var plain = "%s-%s".formatted(request.kind().id(), names).replaceAll("[^a-z0-9]+", "-");
        var name = plain.substring(0, Math.min(LONGEST_NAME, plain.length())).replaceAll("-$", "");
        return "%s.%s".formatted(name, request.format().ending());
    }
}
