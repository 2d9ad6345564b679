package org.twinatlas.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.twinatlas.register.Caller;
import org.twinatlas.register.ServedRegister;

/** What a liaison does with the record of the city: reads its letters, renews, changes and withdraws it, shown or not; and the map beside the list. */
@EnabledIfBrowser
class SeekingPageIT {

    private static final String SEEKING = "?view=seeking";

    @TempDir
    private static Path folder;

    private static ServedRegister register;
    private static Chromium chromium;
    private static Caller vina;
    private String seeker;

    @BeforeAll
    static void start() throws IOException {
        chromium = new Chromium();
        register = ServedRegister.started(folder, "--twin-atlas.seeking.letters-of-one=100");
        vina = register.liaison(ServedRegister.VINA_DEL_MAR);
    }

    @AfterAll
    static void stop() {
        if (register != null) {
            register.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void post() {
        seeker = posted(
                vina,
                Map.of(
                        "city",
                        ServedRegister.VINA_DEL_MAR,
                        "countries",
                        List.of("US"),
                        "regions",
                        List.of("m49:019"),
                        "weights",
                        Map.of("geography", 2),
                        "organisation",
                        "Friends of Viña",
                        "consent",
                        "Letter of the mayor",
                        "desired",
                        "A small port where women found businesses"));
        posted(register.coordinator("NG"), Map.of("city", ServedRegister.LAGOS, "themes", List.of("highlife")));
        var letter = new HashMap<String, Object>(Map.of(
                "name", "Harbour office",
                "email", "harbour@example.org",
                "text", "We are a small port,\nand read what you seek.",
                "consent", true));
        register.anybody().post("/api/seekers/" + seeker + "/letters", letter).is(202);
        letter.put("name", "Twinning club");
        register.anybody().post("/api/seekers/" + seeker + "/letters", letter).is(202);
    }

    private static String posted(Caller caller, Map<String, Object> wish) {
        var whole = new HashMap<>(wish);
        whole.put("contact", Map.of("name", "Desk", "email", "desk@example.org"));
        return caller.post("/api/seekers", whole).is(201).json().at("$.id");
    }

    @AfterEach
    void withdrawAll() {
        var desk = register.administrator();
        desk.get("/api/seekers")
                .json()
                .<List<String>>at("$[*].id")
                .forEach(id -> desk.delete("/api/seekers/{id}", id).is(204));
    }

    @Test
    void aLiaisonReadsAndDeletesLetters() {
        try (var visitor = desk().open(SEEKING)) {
            assertThat(visitor.page.locator("seeker-entry")).hasCount(2);
            assertThat(visitor.page.locator("seeker-desk")).hasCount(0);
            signIn(visitor.page);
            var desk = visitor.page.locator("seeker-desk");
            assertThat(desk).containsText("For those who answer for Viña del Mar");
            desk.getByRole(AriaRole.BUTTON, inside("Letters")).press("Enter");
            assertThat(desk).containsText("2 letters");
            assertThat(desk.getByRole(AriaRole.LINK, inside("harbour@example.org"))
                            .first())
                    .hasAttribute("href", "mailto:harbour@example.org");
            visitor.findsNoBarrier("an inbox");
            desk.getByRole(AriaRole.BUTTON, inside("Delete the letter of Harbour office"))
                    .press("Enter");
            assertThat(desk.getByRole(AriaRole.BUTTON, inside("Delete it for good")))
                    .isFocused();
            desk.getByRole(AriaRole.BUTTON, inside("Delete it for good")).press("Enter");
            assertThat(desk).containsText("The letter of Harbour office is deleted");
            assertThat(desk).containsText("1 letter");
            visitor.unfold("What has been done with this record");
            assertThat(desk).containsText("letter deleted by ");
        }
        assertThat(vina.get("/api/seekers/{id}/letters", seeker).json().<List<String>>at("$.letters[*].name"))
                .containsExactly("Twinning club");
    }

    @Test
    void aLiaisonChangesRenewsAndWithdraws() {
        register.ask(
                "MATCH (s:Seeking {id: $id}) SET s.validUntil = toString(date() + duration('P20D')) "
                        + "WITH s MATCH (r:Register) SET r.changes = coalesce(r.changes, 0) + 1",
                Map.of("id", seeker));
        try (var visitor = desk().open(SEEKING)) {
            signIn(visitor.page);
            var desk = visitor.page.locator("seeker-desk");
            desk.getByRole(AriaRole.BUTTON, inside("Change it")).click();
            var wish = desk.getByLabel("The partner in words");
            assertThat(wish).hasValue("A small port where women found businesses");
            assertThat(desk.getByLabel("Their e-mail address")).hasValue("desk@example.org");
            visitor.findsNoBarrier("a record to be changed");
            wish.fill("A bay");
            desk.locator("seeking-form button.primary").click();
            assertThat(desk).containsText("It is changed.");
            assertThat(visitor.page.locator("seeker-entry").filter(with("Viña del Mar")))
                    .containsText("A bay");
            desk.getByRole(AriaRole.BUTTON, inside("Renew it")).click();
            assertThat(desk).containsText("It holds until");
            var kept = vina.get("/api/seekers/{id}", seeker).json();
            assertThat(kept.<List<String>>at("$.regions"))
                    .as("what the form does not show")
                    .containsExactly("m49:019");
            assertThat(kept.<Map<String, Object>>at("$.weights")).containsEntry("geography", 2.0);
            assertThat(kept.<String>at("$.organisation")).isEqualTo("Friends of Viña");
            assertThat(vina.get("/api/seekers/{id}/letters", seeker).json().<String>at("$.consent"))
                    .isEqualTo("Letter of the mayor");

            desk.getByRole(AriaRole.BUTTON, inside("Withdraw it")).click();
            visitor.findsNoBarrier("a record to be withdrawn");
            desk.getByRole(AriaRole.BUTTON, inside("Withdraw it for good")).click();
            var said = visitor.page.locator("seeking-view .said[tabindex]");
            assertThat(said).hasText("Viña del Mar no longer seeks here. 1 city seeks a partner");
            assertThat(said).isFocused();
            assertThat(visitor.page.locator("seeker-entry")).hasCount(1);
        }
        register.anybody().get("/api/seekers/{id}", seeker).isProblem(404, "seeker-not-found");
    }

    @Test
    void aLiaisonFindsAndRenewsWhatIsShownNoMore() {
        register.ask(
                "MATCH (s:Seeking {id: $id}) SET s.validUntil = toString(date() - duration('P6M')) "
                        + "WITH s MATCH (r:Register) SET r.changes = coalesce(r.changes, 0) + 1",
                Map.of("id", seeker));
        try (var visitor = desk().open(SEEKING)) {
            assertThat(visitor.page.locator("seeker-entry")).hasCount(1);
            signIn(visitor.page);
            var hidden =
                    visitor.page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("No longer shown"));
            assertThat(hidden.locator("seeker-entry")).containsText("Viña del Mar");
            visitor.findsNoBarrier("a record that is shown no more");
            hidden.getByRole(AriaRole.BUTTON, inside("Renew it")).press("Enter");
            var said = visitor.page.locator("seeking-view .said[tabindex]");
            assertThat(said).hasText("Viña del Mar seeks here again. 2 cities seek partners");
            assertThat(said).isFocused();
            assertThat(hidden).hasCount(0);
            assertThat(visitor.page.locator("seeker-entry")).hasCount(2);
        }
        assertThat(register.anybody()
                        .get("/api/seekers/{id}", seeker)
                        .is(200)
                        .json()
                        .<String>at("$.state"))
                .isEqualTo("live");
    }

    @Test
    void theMapShowsWhereTheyLieAndLeadsToTheList() {
        try (var visitor = desk().open(SEEKING)) {
            var map = visitor.page.locator("seeker-map svg[data-state=drawn]");
            assertThat(map).hasAttribute("aria-label", "Map: where the 2 cities of the list lie");
            assertThat(map.locator("circle")).hasCount(2);
            var dot = map.locator("circle").first();
            var first = Objects.requireNonNull(
                    visitor.page.locator("seeker-entry h2").first().innerText());
            dot.hover();
            assertThat(visitor.page.locator("seeker-map p"))
                    .containsText(first.split("\\s{2,}|\\n")[0].split(" ")[0]);
            dot.click();
            assertThat(visitor.page.locator("seeker-entry h2").first()).isFocused();
            visitor.page.getByLabel("Country of the city").selectOption("CL");
            assertThat(map.locator("circle")).hasCount(1);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void hasNoBarrier(ColorScheme scheme) {
        try (var visitor =
                Visitor.atDesk(chromium.browser, register.url() + "/", scheme).open(SEEKING)) {
            signIn(visitor.page);
            visitor.page.locator("seeker-map svg[data-state=drawn]").waitFor();
            visitor.page
                    .locator("seeker-desk")
                    .getByRole(AriaRole.BUTTON, inside("Letters"))
                    .click();
            visitor.page.locator("letter-inbox li").first().waitFor();
        }
    }

    @Test
    void fitsAPhone() {
        try (var visitor = Visitor.onPhone(chromium.browser, register.url() + "/")) {
            visitor.page.setViewportSize(360, 780);
            visitor.open(SEEKING);
            signIn(visitor.page);
            for (var open : List.of("Letters", "Change it", "Withdraw it")) {
                visitor.page
                        .locator("seeker-desk")
                        .getByRole(AriaRole.BUTTON, inside(open))
                        .click();
                visitor.page
                        .locator("letter-inbox li, seeking-form form, seeker-desk section > .primary")
                        .first()
                        .waitFor();
                assertThat(visitor.page.evaluate("document.documentElement.scrollWidth"))
                        .as(open)
                        .isEqualTo(360);
            }
        }
    }

    private static Visitor desk() {
        return Visitor.atDesk(chromium.browser, register.url() + "/", ColorScheme.LIGHT);
    }

    private static void signIn(Page page) {
        page.locator("sign-in summary").click();
        page.getByLabel("Access key").fill(Objects.requireNonNull(vina.key()));
        page.getByLabel("Access key").press("Enter");
        page.locator("seeker-desk").waitFor();
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Locator.GetByRoleOptions inside(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
