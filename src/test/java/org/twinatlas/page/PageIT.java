package org.twinatlas.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twinatlas.Json;

/** What a visitor does with the page, in a real browser, against the whole application. */
class PageIT extends InABrowser {

    private static final String CITY = "Houston";

    @Test
    void leadsFromANameToReasons() {
        try (var visitor = desk().open("").search(CITY)) {
            assertThat(visitor.title()).hasText(Pattern.compile("^\\d+ candidate partners for " + CITY + "$"));
            assertThat(visitor.page).hasTitle("Partners for " + CITY + " – Twin Atlas");
            assertThat(visitor.row(1)).hasAttribute("aria-expanded", "true");

            visitor.row(2).click();
            assertThat(visitor.row(2)).hasAttribute("aria-expanded", "true");
            assertThat(visitor.row(1)).hasAttribute("aria-expanded", "false");
            assertThat(visitor.reasons().first()).containsText(Pattern.compile("of [\\d.]+ points"));
            assertThat(visitor.page.locator("match-reasons")).containsText(Pattern.compile("Rests on \\d+ of \\d+"));
            assertThat(visitor.page.locator("globe-view .caption"))
                    .containsText(CITY + " and " + visitor.ranking().nth(1).textContent());
        }
    }

    @Test
    void pointsOfACandidateAddUpToItsScore() {
        try (var visitor = desk().open("").search(CITY)) {
            visitor.reasons().first().waitFor();
            var points = visitor.page.locator("criterion-bar .line span").allTextContents().stream()
                    .mapToDouble(text -> Double.parseDouble(text.split(" of ")[0]))
                    .sum();
            var score = Double.parseDouble(
                    visitor.page.locator("match-row .score b").first().textContent());
            assertThat(points).isCloseTo(score, within(4.0)); // each is rounded
        }
    }

    @Test
    void ranksAnewWhenASliderMoves() {
        try (var visitor = desk().open("").search(CITY)) {
            var before = visitor.ranking().allTextContents();
            visitor.unfold("What matters to you");
            visitor.slider("distance").press("End");

            assertThat(visitor.page).hasURL(Pattern.compile("weights=distance:3"));
            assertThat(visitor.ranking()).not().hasText(before.toArray(String[]::new));
            assertThat(status(visitor)).containsText("candidate partners for " + CITY);
            assertThat(visitor.slider("distance")).hasValue("3");
        }
    }

    @Test
    void leavesOutWhatAFilterForbids() {
        try (var visitor = desk().open("").search(CITY)) {
            visitor.unfold("Which cities to consider");
            visitor.page.getByRole(AriaRole.COMBOBOX, named("Countries")).fill("France");
            assertThat(visitor.page).hasURL(Pattern.compile("countries=FR"));
            assertThat(visitor.page.locator("match-row .name").filter(hasNotText("France")))
                    .hasCount(0);
            assertThat(visitor.ranking()).not().hasCount(0);
            assertThat(visitor.page.locator("list-foot")).containsText("Left out: ");
        }
    }

    @Test
    void theAddressHoldsTheWholeView() {
        String address;
        List<String> ranking;
        try (var visitor = desk().open("").search(CITY)) {
            visitor.unfold("What matters to you");
            var before = visitor.ranking().allTextContents();
            visitor.slider("distance").press("End");
            assertThat(visitor.ranking()).not().hasText(before.toArray(String[]::new));
            visitor.row(3).click();
            assertThat(visitor.page).hasURL(Pattern.compile("selected=\\d+"));
            ranking = visitor.ranking().allTextContents();
            address = visitor.page.url();
        }
        try (var other = desk().open(address)) {
            assertThat(other.ranking()).hasText(ranking.toArray(String[]::new));
            assertThat(other.row(3)).hasAttribute("aria-expanded", "true");
            other.unfold("What matters to you");
            assertThat(other.slider("distance")).hasValue("3");
        }
    }

    @Test
    void goesBackAndForth() {
        try (var visitor = desk().open("").search(CITY)) {
            var before = visitor.ranking().allTextContents().toArray(String[]::new);
            visitor.unfold("What matters to you");
            visitor.slider("distance").press("End");
            assertThat(visitor.ranking()).not().hasText(before);

            visitor.page.goBack();
            assertThat(visitor.ranking()).hasText(before);
            assertThat(visitor.slider("distance")).hasValue("1");
            visitor.page.goBack();
            assertThat(visitor.title()).hasText("Cities seeking cities");
            assertThat(visitor.searchField()).hasValue("");
            visitor.page.goForward();
            assertThat(visitor.ranking()).hasText(before);
        }
    }

    @Test
    void worksByKeyboardAlone() {
        try (var visitor = desk().open("")) {
            var keyboard = visitor.page.keyboard();
            visitor.title().waitFor();
            keyboard.press("Tab");
            assertThat(visitor.page.getByRole(AriaRole.LINK, named("Skip to the content")))
                    .isFocused();
            keyboard.press("Enter");
            keyboard.press("Tab");
            assertThat(visitor.searchField()).isFocused();

            keyboard.type(CITY.toLowerCase());
            visitor.page.getByRole(AriaRole.OPTION).first().waitFor();
            keyboard.press("ArrowDown");
            assertThat(visitor.searchField()).hasAttribute("aria-activedescendant", "city-0");
            keyboard.press("Enter");
            assertThat(visitor.title()).containsText(CITY);
            assertThat(visitor.searchField()).hasAttribute("aria-expanded", "false");

            tabTo(visitor, visitor.row(2));
            keyboard.press("Enter");
            assertThat(visitor.row(2)).hasAttribute("aria-expanded", "true");
            assertThat(visitor.row(2)).isFocused();

            var globe = visitor.page.getByRole(AriaRole.IMG, named("A globe"));
            tabTo(visitor, globe);
            var before = globe.screenshot();
            keyboard.press("ArrowRight");
            assertThat(globe).hasAttribute("data-state", "resting");
            assertThat(globe.screenshot()).isNotEqualTo(before);
        }
    }

    @Test
    void describesATownThatIsNotInTheAtlas() {
        String address;
        try (var visitor = desk().open("?view=profile")) {
            visitor.page
                    .getByLabel("Name", new Page.GetByLabelOptions().setExact(true))
                    .fill("Little Haven");
            visitor.page.locator("select#country").selectOption(new SelectOption().setValue("IT"));
            visitor.page.getByLabel("Latitude").fill("43.5");
            visitor.page.getByLabel("Longitude").fill("11.2");
            visitor.page.getByLabel("Residents").fill("12000");
            visitor.page.getByRole(AriaRole.BUTTON, named("Find partners")).click();
            assertThat(visitor.title()).containsText("candidate partners for Little Haven");
            assertThat(visitor.ranking().first()).isVisible();
            address = visitor.page.url();
        }
        try (var other = desk().open(address)) {
            assertThat(other.title()).containsText("candidate partners for Little Haven");
        }
    }

    @Test
    void tellsHowItLooksFromTheOtherSide() {
        try (var visitor = desk().open("").search(CITY)) {
            visitor.page.getByRole(AriaRole.BUTTON, named("See it from")).click();
            assertThat(visitor.page.locator("match-reasons p[role=status]"))
                    .containsText(Pattern.compile("own list, " + CITY + " (has rank \\d+|is not near the top)"));
        }
    }

    @Test
    void goesOnToTheListOfACandidate() {
        try (var visitor = desk().open("").search(CITY)) {
            visitor.row(5).click();
            var candidate = visitor.ranking().nth(4).textContent();
            visitor.page
                    .getByRole(AriaRole.LINK, named("Partners for " + candidate))
                    .click();
            assertThat(visitor.title()).containsText("for " + candidate);
            assertThat(visitor.title()).isInViewport();
            assertThat(visitor.searchField()).hasValue(candidate);
            assertThat(visitor.page.locator("main")).isFocused();
        }
    }

    @Test
    void handsOutTheListAsCsv() throws IOException {
        try (var visitor = desk().open("").search(CITY)) {
            var download = visitor.page.waitForDownload(() -> visitor.page
                    .getByRole(AriaRole.BUTTON, named("Download as CSV"))
                    .click());
            assertThat(Files.readString(download.path()))
                    .contains(visitor.ranking().first().textContent());
        }
    }

    @Test
    void showsTheLoadingAndGoesOnByItself() {
        var loading = """
                {"state": "loading", "step": "cities", "done": 12000, "total": 34974, "message": null,
                 "steps": [{"name": "cities", "state": "loading", "done": 12000, "total": 34974}]}""";
        try (var visitor = desk()) {
            var asked = new AtomicInteger();
            visitor.page.route("**/api/status", route -> {
                if (asked.incrementAndGet() < 3) {
                    route.fulfill(new Route.FulfillOptions()
                            .setContentType("application/json")
                            .setBody(loading));
                } else {
                    route.resume();
                }
            });
            visitor.open("");
            assertThat(visitor.title()).hasText("The atlas is being loaded");
            assertThat(visitor.page.locator("loading-view")).containsText("12,000 of 34,974");
            visitor.findsNoBarrier("loading");
            assertThat(visitor.title()).hasText("Cities seeking cities");
        }
    }

    @Test
    void saysWhatWentWrongAndTriesAgain() {
        var problem = "{\"title\": \"No database\", \"detail\": \"The database does not answer.\"}";
        try (var visitor = desk().open("").search(CITY)) {
            visitor.expects("503");
            visitor.page.route(
                    "**/matches*",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setStatus(503)
                            .setContentType("application/problem+json")
                            .setBody(problem)),
                    new Page.RouteOptions().setTimes(1));
            visitor.page.reload();
            assertThat(visitor.page.getByRole(AriaRole.ALERT)).containsText("The database does not answer.");
            visitor.findsNoBarrier("a problem");
            visitor.page.getByRole(AriaRole.BUTTON, named("Try again")).click();
            assertThat(visitor.title()).containsText("candidate partners for " + CITY);
            assertThat(visitor.page.getByRole(AriaRole.ALERT)).hasCount(0);
        }
    }

    @Test
    void fitsAPhone() {
        try (var visitor = Visitor.onPhone(browser, url() + "/").open("").search(CITY)) {
            assertThat(visitor.row(1)).hasAttribute("aria-expanded", "true");
            var width = visitor.page.locator("body").boundingBox().width;
            var widest = visitor.page.evaluate("document.documentElement.scrollWidth");
            assertThat(((Number) widest).doubleValue()).isLessThanOrEqualTo(width);
            assertThat(visitor.page.locator("globe-view").boundingBox().y)
                    .isLessThan(visitor.searchField().boundingBox().y);
            visitor.findsNoBarrier("matches on a phone");
        }
    }

    @Test
    void tellsHowGoodItIsInTheFiguresOfTheReport() {
        var report = get("/api/quality");
        try (var visitor = desk().open("?view=quality")) {
            assertThat(visitor.title()).hasText("How good is it?");
            assertThat(visitor.page).hasTitle("How good is it? – Twin Atlas");
            assertThat(visitor.page.locator("quality-view .found dd")).hasText(new Pattern[] {
                startingWith(percent(report, "$.methods[0].all.hits10")),
                startingWith(percent(report, "$.methods[0].all.hits50"))
            });
            assertThat(visitor.page.locator("quality-view li"))
                    .hasText(report.texts("$.limits").toArray(String[]::new));

            var methods = report.texts("$.methods[*].method");
            assertThat(visitor.rowNames("method-table"))
                    .hasSameSizeAs(methods)
                    .first()
                    .isEqualTo(methods.getFirst());
            for (var i = 0; i < methods.size(); i++) {
                var method = "$.methods[%d].".formatted(i);
                assertThat(visitor.figures("method-table", methods.get(i))).hasText(new Pattern[] {
                    startingWith(percent(report, method + "all.hits1")),
                    startingWith(percent(report, method + "all.hits10")),
                    startingWith(percent(report, method + "all.hits50")),
                    startingWith(rounded(report, method + "all.mrr", 3)),
                    startingWith(rounded(report, method + "toPageRank.hits10", 2)),
                    startingWith(percent(report, method + "differentCities"))
                });
            }
        }
    }

    @Test
    void tellsTheFiguresOfAskersAndScores() {
        var report = get("/api/quality");
        try (var visitor = desk().open("?view=quality")) {
            for (var group : List.of("byRegion", "byPopulation")) {
                Map<String, Object> askers = report.at("$.methods[0]." + group);
                for (var name : askers.keySet()) {
                    var metrics = "$.methods[0].%s['%s'].".formatted(group, name);
                    assertThat(visitor.figures("group-table >> nth=" + (group.equals("byRegion") ? 0 : 1), name))
                            .hasText(new Pattern[] {
                                Pattern.compile(
                                        "^\\s*(few )?%,d$".formatted((int) report.number(metrics + "questions"))),
                                startingWith(percent(report, metrics + "hits10")),
                                startingWith(percent(report, metrics + "hits50"))
                            });
                }
            }
            List<Object> bands = report.at("$.reliability.byScore");
            assertThat(visitor.rowNames("score-table")).hasSameSizeAs(bands);
            for (var i = 0; i < bands.size(); i++) {
                var band = "$.reliability.byScore[%d].".formatted(i);
                var name =
                        "%.0f to %.0f".formatted(100 * report.number(band + "from"), 100 * report.number(band + "to"));
                assertThat(visitor.figures("score-table", name).last())
                        .hasText(startingWith(percent(report, band + "share")));
            }
            assertThat(visitor.page.locator("quality-view"))
                    .containsText(percent(report, "$.reliability.baseRate") + " are real");
        }
    }

    @Test
    void theFiguresCanBeReachedByKeyboardAndGoneBackFrom() {
        var report = get("/api/quality");
        try (var visitor = desk().open("")) {
            var keyboard = visitor.page.keyboard();
            var link = visitor.page.locator("top-bar").getByRole(AriaRole.LINK, namedWithin("How good is it?"));
            visitor.title().waitFor();
            tabTo(visitor, link);
            keyboard.press("Enter");
            assertThat(visitor.title()).hasText("How good is it?");
            assertThat(link).hasAttribute("aria-current", "page");
            assertThat(visitor.page.locator("globe-view")).isHidden();

            tabTo(visitor, visitor.page.getByRole(AriaRole.RADIO, named("All")));
            keyboard.press("ArrowDown");
            keyboard.press("ArrowDown");
            assertThat(visitor.page).hasURL(Pattern.compile("view=quality&questions=askerCold$"));
            assertThat(visitor.figures("method-table", "Twin Atlas").nth(1))
                    .hasText(startingWith(percent(report, "$.methods[0].askerCold.hits10")));
            visitor.page.reload();
            assertThat(visitor.page.getByRole(AriaRole.RADIO, named("The asker has none left")))
                    .isChecked();

            visitor.page.goBack();
            assertThat(visitor.title()).hasText("Cities seeking cities");
            assertThat(visitor.page.locator("globe-view")).isVisible();
        }
    }

    @Test
    void leadsFromTheStartToTheFiguresWithoutLosingTheFocus() {
        try (var visitor = desk().open("")) {
            visitor.page
                    .locator("start-view")
                    .getByRole(AriaRole.LINK, namedWithin("How good is it?"))
                    .click();
            assertThat(visitor.title()).hasText("How good is it?");
            assertThat(visitor.page.locator("main")).isFocused();
        }
    }

    @Test
    void saysThatThereAreNoFiguresAndTriesAgain() {
        try (var visitor = desk()) {
            visitor.expects("500");
            visitor.page.route(
                    "**/api/quality",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setStatus(500)
                            .setContentType("application/problem+json")
                            .setBody("{\"title\": \"No figures\", \"detail\": \"They cannot be read.\"}")),
                    new Page.RouteOptions().setTimes(1));
            visitor.open("?view=quality");
            assertThat(visitor.title()).hasText("No figures this time");
            assertThat(visitor.page.getByRole(AriaRole.ALERT)).containsText("They cannot be read.");
            visitor.findsNoBarrier("no figures");
            visitor.page.getByRole(AriaRole.BUTTON, named("Try again")).click();
            assertThat(visitor.title()).hasText("How good is it?");
            assertThat(visitor.page.getByRole(AriaRole.ALERT)).hasCount(0);
        }
    }

    @Test
    void showsTheFiguresOnTheSmallestPhone() {
        try (var visitor = Visitor.onPhone(browser, url() + "/").open("?view=quality")) {
            visitor.title().waitFor();
            visitor.findsNoBarrier("the figures on a phone");
            visitor.page.setViewportSize(320, 640);
            var table = visitor.page.getByRole(AriaRole.REGION, named("What each method found"));
            tabTo(visitor, table);
            assertThat(visitor.page.evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(320);

            visitor.page.keyboard().press("ArrowRight");
            visitor.page.waitForCondition(
                    () -> ((Number) table.evaluate("region => region.scrollLeft")).doubleValue() > 0);
            visitor.findsNoBarrier("the figures on the smallest phone");
        }
    }

    @Test
    void keepsTheThemeThatWasChosen() {
        try (var visitor =
                Visitor.atDesk(browser, url() + "/", ColorScheme.DARK).open("")) {
            assertThat(visitor.page.locator("html")).hasAttribute("data-theme", "dark");
            visitor.page.getByRole(AriaRole.BUTTON, named("Light mode")).click();
            assertThat(visitor.page.locator("html")).hasAttribute("data-theme", "light");
            visitor.page.reload();
            assertThat(visitor.page.locator("html")).hasAttribute("data-theme", "light");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void hasNoBarrierInAnyState(ColorScheme scheme) {
        try (var visitor = Visitor.atDesk(browser, url() + "/", scheme).open("")) {
            visitor.title().waitFor();
            visitor.findsNoBarrier("the start");
            visitor.searchField().fill(CITY);
            visitor.page.getByRole(AriaRole.OPTION).first().waitFor();
            visitor.findsNoBarrier("suggestions");
            visitor.search(CITY);
            visitor.findsNoBarrier("matches");
            visitor.unfold("What the atlas knows");
            visitor.unfold("What matters to you");
            visitor.unfold("Which cities to consider");
            visitor.findsNoBarrier("matches with everything unfolded");
            visitor.open("?view=profile").title().waitFor();
            visitor.findsNoBarrier("the description of a town");
            visitor.open("?view=quality&questions=partnerCold").title().waitFor();
            visitor.unfold("What the columns mean");
            visitor.unfold("What the methods do");
            visitor.findsNoBarrier("the figures");
        }
    }

    @Test
    void namesOnTheGlobeCanBeReadInBothThemes() {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (var visitor = Visitor.atDesk(browser, url() + "/", scheme).open("")) {
                for (var ink : List.of("label", "own")) {
                    assertThat(Contrast.of(visitor.colour(ink), visitor.colour("halo")))
                            .as("%s on its halo, %s", ink, scheme)
                            .isGreaterThan(4.5);
                }
                assertThat(Contrast.of(visitor.colour("accent"), visitor.colour("ocean")))
                        .as("arcs on the ocean, %s", scheme)
                        .isGreaterThan(3);
            }
        }
    }

    /** A share as the page writes it. */
    private static String percent(Json report, String path) {
        return BigDecimal.valueOf(report.number(path)).movePointRight(2).setScale(1, RoundingMode.HALF_UP) + "%";
    }

    private static String rounded(Json report, String path, int places) {
        return BigDecimal.valueOf(report.number(path))
                .setScale(places, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static Pattern startingWith(String figure) {
        return Pattern.compile("^\\s*" + figure.replace(".", "\\.") + "(\\s|$)");
    }

    private static Locator status(Visitor visitor) {
        return visitor.page.locator("#news");
    }

    private static Locator.FilterOptions hasNotText(String text) {
        return new Locator.FilterOptions().setHasNotText(text);
    }

    private static Locator.GetByRoleOptions namedWithin(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
