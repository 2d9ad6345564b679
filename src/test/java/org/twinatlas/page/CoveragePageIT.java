package org.twinatlas.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a coordinator does with the map of coverage, from the world to a planned link. */
class CoveragePageIT extends InABrowser {

    private static final String KANO_AND_CHICAGO = "2335204-4887398";
    private static final String LEIPZIG = "2879139";

    @Test
    void leadsFromTheWorldToTheCitiesThatCouldCloseAGap() {
        try (var visitor = desk().open("")) {
            visitor.page.getByRole(AriaRole.LINK, exactly("Coverage")).click();
            assertThat(visitor.title()).hasText("Where partnerships are missing");
            assertThat(lead(visitor)).containsText(Pattern.compile("\\d+ countries have fewer partnerships than"));

            visitor.page.getByLabel("Table of").selectOption("region");
            assertThat(row(visitor, "Southern Asia")).isVisible(); // before, the button is that of the countries
            visitor.page.getByRole(AriaRole.BUTTON, named("Show all")).click();
            row(visitor, "Western Africa").click();
            assertThat(visitor.title()).hasText("Western Africa");
            row(visitor, "Nigeria").click();
            assertThat(visitor.title()).hasText("Nigeria");
            assertThat(visitor.page.locator("area-facts")).containsText("below expectation");
            assertThat(visitor.page.locator("area-facts")).containsText("may be missing in the record");
            row(visitor, "Kano State").click();
            assertThat(visitor.title()).hasText("Kano State");
            awaitCandidates(visitor);
            assertThat(candidates(visitor).first()).containsText("Kano");
            assertThat(candidates(visitor).first()).containsText(Pattern.compile("\\d+ of 100"));
            assertThat(candidates(visitor).first()).containsText(Pattern.compile("own list"));

            breadcrumb(visitor, "Nigeria").click();
            assertThat(visitor.title()).hasText("Nigeria");
            breadcrumb(visitor, "World").click();
            assertThat(visitor.title()).hasText("Where partnerships are missing");
        }
    }

    @Test
    void theFiguresAreThoseOfTheServer() {
        var view = get("/api/coverage?from=US");
        try (var visitor = onMap("from=US")) {
            var name = view.<String>at("$.areas[0].name");
            assertThat(rowNames(visitor).first()).hasText(name);
            var listed = Math.round(view.number("$.areas[0].partnerships"));
            assertThat(visitor.page.locator("area-table tbody tr").first()).containsText(listed + " listed");
            var dots = visitor.page.locator("world-map [role=option]");
            assertThat(dots.count()).isGreaterThan(200);
            assertThat(visitor.page.locator("world-map #area-US")).hasClass("origin");
            assertThat(visitor.page.locator(".notes")).containsText(view.<String>at("$.dataVersion"));
        }
    }

    @Test
    void aBandListsItsCountriesAlone() {
        try (var visitor = onMap("measure=rate")) {
            var least = visitor.page.getByRole(AriaRole.BUTTON, named("under 1"));
            least.click();
            assertThat(visitor.page).hasURL(Pattern.compile("band=0"));
            assertThat(least).hasAttribute("aria-pressed", "true");
            var countries = Integer.parseInt(
                    least.locator(".count").textContent().trim().split(" ")[0]);
            visitor.page
                    .getByRole(AriaRole.BUTTON, named("Show all " + countries))
                    .click();
            assertThat(rowNames(visitor)).hasCount(countries);
            assertThat(visitor.page.locator("world-map .b-0.dimmed")).hasCount(0);
            assertThat(visitor.page.locator("world-map .b-4:not(.dimmed)")).hasCount(0);
            visitor.page.getByRole(AriaRole.BUTTON, named("Show all bands")).click();
            assertThat(visitor.page.locator("world-map .dimmed")).hasCount(0);
        }
    }

    @Test
    void theTableSortsByAnyColumn() {
        try (var visitor = onMap("")) {
            assertThat(column(visitor, "Room")).hasAttribute("aria-sort", "descending");
            visitor.page.getByRole(AriaRole.BUTTON, exactly("Country")).click();
            assertThat(column(visitor, "Country")).hasAttribute("aria-sort", "ascending");
            assertThat(rowNames(visitor).first()).hasText("Afghanistan");
            visitor.page.getByRole(AriaRole.BUTTON, exactly("Country")).press("Enter");
            assertThat(column(visitor, "Country")).hasAttribute("aria-sort", "descending");
            assertThat(rowNames(visitor).first()).hasText("Zimbabwe");
            assertThat(column(visitor, "Room")).not().hasAttribute("aria-sort", Pattern.compile(".*"));
        }
    }

    @Test
    void picksAnOriginAndAListOfOnesOwn() {
        try (var visitor = onMap("")) {
            var origin = picker(visitor, "with");
            origin.fill("texa");
            visitor.page.getByRole(AriaRole.OPTION, named("Texas")).click();
            assertThat(visitor.page).hasURL(Pattern.compile("from=US-TX"));
            assertThat(lead(visitor)).containsText("with Texas");

            var of = picker(visitor, "Partnerships of");
            of.fill("af, al dz");
            of.press("Enter");
            assertThat(visitor.title()).hasText("3 countries");
            assertThat(visitor.page).hasURL(Pattern.compile("of=AF,AL,DZ"));
            assertThat(rowNames(visitor)).hasCount(3);

            var asean = get("/api/coverage?group=g:asean").<Integer>at("$.of");
            of.fill("g:asean");
            of.press("Enter");
            assertThat(visitor.title()).not().hasText("3 countries");
            assertThat(rowNames(visitor)).hasCount(asean);
            visitor.page
                    .getByRole(AriaRole.BUTTON, named("with the whole world"))
                    .click();
            assertThat(visitor.page).not().hasURL(Pattern.compile("from="));
        }
    }

    @Test
    void theAddressHoldsTheWholeView() {
        String address;
        try (var visitor = onMap("")) {
            visitor.page.getByRole(AriaRole.RADIO, named("Cities without")).check(forced());
            picker(visitor, "with").fill("Germany");
            visitor.page.getByRole(AriaRole.OPTION, named("Germany")).first().click();
            row(visitor, "India").click();
            visitor.page.getByRole(AriaRole.BUTTON, exactly("Room")).click();
            assertThat(visitor.title()).hasText("India");
            address = visitor.page.url();
        }
        try (var other = desk().open(address)) {
            assertThat(other.title()).hasText("India");
            assertThat(picker(other, "with")).hasValue("Germany");
            assertThat(other.page.getByRole(AriaRole.RADIO, named("Cities without")))
                    .isChecked();
            assertThat(column(other, "Room")).hasAttribute("aria-sort", "descending");
        }
    }

    @Test
    void goesBackAndForth() {
        try (var visitor = onMap("")) {
            visitor.page.getByRole(AriaRole.RADIO, named("Per million")).check(forced());
            assertThat(column(visitor, "Per million")).hasAttribute("aria-sort", "ascending");
            visitor.page.locator("world-map #area-BR").click();
            assertThat(visitor.title()).hasText("Brazil");
            visitor.page.goBack();
            assertThat(visitor.title()).hasText("Where partnerships are missing");
            assertThat(column(visitor, "Per million")).hasAttribute("aria-sort", "ascending");
            visitor.page.goBack();
            assertThat(column(visitor, "Room")).hasAttribute("aria-sort", "descending");
            visitor.page.goForward();
            visitor.page.goForward();
            assertThat(visitor.title()).hasText("Brazil");
        }
    }

    @Test
    void worksByKeyboardAlone() {
        try (var visitor = onMap("")) {
            var keyboard = visitor.page.keyboard();
            var origin = picker(visitor, "with");
            tabTo(visitor, origin);
            keyboard.type("japan");
            keyboard.press("ArrowDown");
            assertThat(origin).hasAttribute("aria-activedescendant", "found-0");
            keyboard.press("Enter");
            assertThat(visitor.page).hasURL(Pattern.compile("from=JP"));

            var map = visitor.page.locator("world-map svg");
            tabTo(visitor, map);
            keyboard.press("ArrowRight");
            var first = map.getAttribute("aria-activedescendant");
            keyboard.press("ArrowDown");
            assertThat(map).not().hasAttribute("aria-activedescendant", first);
            var chosen = visitor.page.locator("world-map #" + map.getAttribute("aria-activedescendant"));
            var name = chosen.getAttribute("aria-label").split(":")[0];
            assertThat(visitor.page.locator(".readout")).containsText(name);
            keyboard.press("Enter");
            assertThat(visitor.title()).hasText(name);
        }
    }

    @Test
    void plansLinksAndShowsWhatTheyChange() {
        String address;
        try (var visitor = onMap("of=NG&from=US")) {
            awaitCandidates(visitor);
            candidates(visitor).first().getByRole(AriaRole.BUTTON).click();
            assertThat(visitor.page).hasURL(Pattern.compile("links=\\d+-\\d+"));
            assertThat(candidates(visitor).first().getByRole(AriaRole.BUTTON)).hasAttribute("aria-pressed", "true");
            var nigeria = visitor.page
                    .locator("plan-panel details tr")
                    .filter(new Locator.FilterOptions().setHasText("Nigeria"));
            var before = Integer.parseInt(nigeria.locator("td").nth(0).innerText());
            assertThat(nigeria.locator("td").nth(1)).hasText(String.valueOf(before + 1));
            assertThat(visitor.page.locator("plan-panel")).containsText("among countries, per person");
            assertThat(visitor.page.locator("world-map .link")).hasCount(1);
            address = visitor.page.url();
        }
        try (var other = desk().open(address)) {
            assertThat(other.page.locator("plan-panel li")).hasCount(1);
            other.page.getByRole(AriaRole.BUTTON, named("Take all away")).click();
            assertThat(other.page.locator("plan-panel")).containsText("No link is planned yet");
            assertThat(other.page).not().hasURL(Pattern.compile("links="));
        }
    }

    @Test
    void proposesLinks() {
        try (var visitor = onMap("of=GH&from=DE")) {
            visitor.page.locator("plan-panel select[name=count]").selectOption("5");
            visitor.page.locator("plan-panel select[name=score]").selectOption("30");
            visitor.page.getByRole(AriaRole.BUTTON, named("Propose links")).click();
            visitor.page.locator("plan-panel li").first().waitFor(patiently());
            assertThat(visitor.page.locator("plan-panel li")).hasCount(5);
            assertThat(visitor.page.locator("plan-panel")).containsText("5 links proposed among");
        }
    }

    @Test
    void namesTheLinkThatCannotBe() {
        var partner = get("/api/cities/" + LEIPZIG)
                .ids("$.partnerships[?(@.stage == 'listed')].cities[0].id")
                .getFirst();
        try (var visitor = desk()) {
            visitor.expects("400");
            visitor.open("?view=coverage&links=" + KANO_AND_CHICAGO + "," + LEIPZIG + "-" + partner);
            var trouble = visitor.page.locator("plan-panel [role=alert]");
            assertThat(trouble).containsText("Leipzig");
            assertThat(trouble).containsText("is a partnership already");
            visitor.page
                    .getByRole(AriaRole.BUTTON, named("Take this link away"))
                    .click();
            assertThat(visitor.page).hasURL(Pattern.compile("links=" + KANO_AND_CHICAGO + "$"));
            assertThat(visitor.page.locator("plan-panel table").first()).isVisible();
        }
    }

    @Test
    void handsOutTheTableAndTheMap() throws IOException {
        try (var visitor = onMap("from=US")) {
            var csv = Files.readString(
                    download(visitor, "Download the table as CSV").path());
            assertThat(csv).startsWith("code,name,cities").contains("\nNG,Nigeria,");
            var svg = download(visitor, "The map as SVG");
            assertThat(svg.suggestedFilename()).isEqualTo("coverage-with-US-room.svg");
            assertThat(Files.readString(svg.path()))
                    .contains("Room for partnerships, with the United States", "Source: Twin Atlas, data of version")
                    .contains(get("/api/coverage").<String>at("$.dataVersion"))
                    .contains(String.valueOf(Year.now(ZoneOffset.UTC)));
            var png = ImageIO.read(download(visitor, "The map as PNG").path().toFile());
            assertThat(png.getWidth()).isGreaterThan(1500);
            assertThat(coloursIn(png)).isGreaterThan(10);
        }
    }

    private static long coloursIn(BufferedImage picture) {
        return IntStream.range(0, picture.getWidth() * picture.getHeight() / 7)
                .map(i -> picture.getRGB(7 * i % picture.getWidth(), 7 * i / picture.getWidth()))
                .distinct()
                .count();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "of=ZZ|is no area of this atlas",
                "from=m49:999|is no origin of this atlas",
                "of=US-TX&from=US|lie within one country"
            })
    void saysWhatCannotBeShown(String query, String words) {
        try (var visitor = desk().open("?view=coverage&" + query)) {
            assertThat(visitor.page.getByRole(AriaRole.ALERT)).containsText(words);
            picker(visitor, "with").fill("France");
            picker(visitor, "with").press("Enter");
            picker(visitor, "Partnerships of").fill("Peru");
            picker(visitor, "Partnerships of").press("Enter");
            assertThat(visitor.title()).hasText("Peru");
            assertThat(visitor.page.getByRole(AriaRole.ALERT)).hasCount(0);
        }
    }

    @Test
    void saysWhatWentWrongAndTriesAgain() {
        var problem = "{\"title\": \"No database\", \"detail\": \"The database does not answer.\"}";
        try (var visitor = desk()) {
            visitor.expects("503");
            visitor.page.route(
                    "**/api/coverage?*",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setStatus(503)
                            .setContentType("application/problem+json")
                            .setBody(problem)));
            visitor.open("?view=coverage");
            assertThat(visitor.page.getByRole(AriaRole.ALERT)).containsText("The database does not answer.");
            visitor.findsNoBarrier("a problem");
            visitor.page.unroute("**/api/coverage?*");
            visitor.page.getByRole(AriaRole.BUTTON, named("Try again")).click();
            assertThat(rowNames(visitor).first()).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({"360", "390"})
    void fitsAPhone(int width) {
        try (var visitor = Visitor.onPhone(browser, url() + "/")) {
            visitor.page.setViewportSize(width, 780);
            visitor.open("?view=coverage");
            rowNames(visitor).first().waitFor();
            assertNotWider(visitor, width);
            visitor.findsNoBarrier("the world on a phone");
            visitor.open("?view=coverage&of=PH&from=g:european-union&links=" + KANO_AND_CHICAGO);
            awaitCandidates(visitor);
            visitor.page.locator("plan-panel table").first().waitFor();
            assertNotWider(visitor, width);
            visitor.findsNoBarrier("a country on a phone");
        }
    }

    private static void assertNotWider(Visitor visitor, int width) {
        assertThat(visitor.page.evaluate("document.documentElement.scrollWidth"))
                .as("no wider than the phone")
                .isEqualTo(width);
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void hasNoBarrierInAnyState(ColorScheme scheme) {
        try (var visitor = Visitor.atDesk(browser, url() + "/", scheme).open("?view=coverage")) {
            drawn(visitor);
            visitor.findsNoBarrier("the world");
            picker(visitor, "Partnerships of").fill("united");
            visitor.page
                    .getByRole(AriaRole.OPTION, named("United States"))
                    .first()
                    .waitFor();
            visitor.findsNoBarrier("suggestions");
            visitor.open("?view=coverage&by=group&measure=cities");
            drawn(visitor);
            visitor.unfold("How the numbers come about");
            visitor.unfold("Whom the matching shows");
            visitor.page.locator("exposure-table table").waitFor();
            visitor.findsNoBarrier("groups, with everything unfolded");
            visitor.open("?view=coverage&of=NG&from=US&measure=rate&links=" + KANO_AND_CHICAGO);
            awaitCandidates(visitor);
            visitor.page.locator("plan-panel table").first().waitFor();
            visitor.findsNoBarrier("a country with a plan");
        }
    }

    /** Each band differs from its neighbours by its lightness, also for who sees no colours; not the one against the map's ground. */
    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void bandsDifferByLightness(ColorScheme scheme) {
        try (var visitor = Visitor.atDesk(browser, url() + "/", scheme).open("")) {
            var bands = List.of("band-0", "band-1", "band-2", "band-3");
            for (var i = 1; i < bands.size(); i++) {
                assertThat(Contrast.of(visitor.colour(bands.get(i - 1)), visitor.colour(bands.get(i))))
                        .as("%s and %s, %s", bands.get(i - 1), bands.get(i), scheme)
                        .isGreaterThan(1.35);
            }
        }
    }

    private Visitor onMap(String query) {
        var visitor = desk().open("?view=coverage&" + query);
        drawn(visitor);
        return visitor;
    }

    private static void drawn(Visitor visitor) {
        visitor.page.locator("world-map [data-state=drawn]").waitFor();
    }

    private static Locator lead(Visitor visitor) {
        return visitor.page.locator("coverage-view .lead");
    }

    private static Locator rowNames(Visitor visitor) {
        return visitor.page.locator("area-table tbody th a");
    }

    private static Locator row(Visitor visitor, String name) {
        return visitor.page
                .locator("area-table")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator column(Visitor visitor, String name) {
        return visitor.page.getByRole(AriaRole.COLUMNHEADER, exactly(name));
    }

    private static Locator breadcrumb(Visitor visitor, String name) {
        return visitor.page
                .getByRole(AriaRole.NAVIGATION, named("Where this lies"))
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator picker(Visitor visitor, String label) {
        return visitor.page.getByRole(AriaRole.COMBOBOX, exactly(label));
    }

    private static Locator candidates(Visitor visitor) {
        return visitor.page.locator("cities-list ol > li");
    }

    private static void awaitCandidates(Visitor visitor) {
        candidates(visitor).first().waitFor(patiently());
    }

    /** The first matchings of a cold server, many at once, take their time. */
    private static Locator.WaitForOptions patiently() {
        return new Locator.WaitForOptions().setTimeout(120_000);
    }

    private static Download download(Visitor visitor, String button) {
        return visitor.page.waitForDownload(
                () -> visitor.page.getByRole(AriaRole.BUTTON, named(button)).click());
    }

    private static Locator.CheckOptions forced() {
        return new Locator.CheckOptions().setForce(true);
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
