package org.twinatlas.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twinatlas.AtlasIT;
import org.twinatlas.page.EnabledIfBrowser.BrowserFound;

/** What a visitor does with the page, in a real browser, against the whole application. */
@EnabledIfBrowser
class PageIT extends AtlasIT {

    private static final String CITY = "Houston";

    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void openBrowser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000); // the first lists of a cold server take their time
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var path = BrowserFound.chromium().orElse(Path.of("/usr/bin/chromium"));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(path)
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
    }

    @AfterAll
    static void closeBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

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
            assertThat(visitor.page.locator("match-reasons [role=status]"))
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

    private Visitor desk() {
        return Visitor.atDesk(browser, url() + "/", ColorScheme.LIGHT);
    }

    private static void tabTo(Visitor visitor, Locator target) {
        for (var presses = 0; presses < 60; presses++) {
            if (target.evaluate("element => element.matches(':focus')").equals(true)) {
                return;
            }
            visitor.page.keyboard().press("Tab");
        }
        assertThat(target).isFocused(new LocatorAssertions.IsFocusedOptions().setTimeout(1));
    }

    private static Locator status(Visitor visitor) {
        return visitor.page.locator("#news");
    }

    private static Locator.FilterOptions hasNotText(String text) {
        return new Locator.FilterOptions().setHasNotText(text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
