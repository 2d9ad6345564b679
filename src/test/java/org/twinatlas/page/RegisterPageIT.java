package org.twinatlas.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Record;
import org.twinatlas.document.Read;
import org.twinatlas.register.ServedRegister;

/** What a liaison does with the living register: finds who seeks, proposes, moves cards, looks a partnership up. */
@EnabledIfBrowser
class RegisterPageIT {

    private static final String BOARD = "?view=pipeline&city=" + ServedRegister.SAUSALITO;

    @TempDir
    private static Path folder;

    private static ServedRegister register;
    private static Chromium chromium;
    private static String key;
    private static String seeker;

    @BeforeAll
    static void start() throws IOException {
        chromium = new Chromium();
        register = ServedRegister.started(folder);
        key = register.administratorKey();
        seeker = register.with(key)
                .post(
                        "/api/seekers",
                        Map.of(
                                "city", ServedRegister.VINA_DEL_MAR,
                                "countries", List.of("US"),
                                "maxPopulation", 50_000,
                                "desired", "A small port where women found businesses",
                                "categories", List.of("business-and-trade"),
                                "themes", List.of("women entrepreneurs"),
                                "needs", List.of("mentoring"),
                                "contact", Map.of("name", "Desk", "email", "desk@example.org")))
                .is(201)
                .json()
                .at("$.id");
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

    @Test
    void findsACityThatSeeksAndWritesToIt() {
        try (var visitor = desk().open("")) {
            visitor.page.getByRole(AriaRole.LINK, named("Cities seeking")).click();
            assertThat(visitor.title()).hasText("Cities seeking");
            visitor.page.getByLabel("Words").fill("women entrepreneurs");
            assertThat(visitor.page).hasURL(Pattern.compile("q=women"));
            visitor.page.getByLabel("What to do together").selectOption("business-and-trade");
            var record = visitor.page.locator("seeker-entry");
            assertThat(record).hasCount(1);
            assertThat(record).containsText("a city in the United States, up to 50,000 residents");
            assertThat(record.getByRole(AriaRole.LINK, inside("Matches of Viña del Mar")))
                    .hasAttribute("href", Pattern.compile("city=3868121&countries=US&maxPopulation=50000"));

            record.getByRole(AriaRole.BUTTON, inside("Write to Viña del Mar")).click();
            record.getByLabel("Your name").fill("Harbour office");
            record.getByLabel("Your e-mail address").fill("harbour@example.org");
            record.getByLabel("Your letter").fill("We are a small port, and read what you seek.");
            record.getByLabel("My name and address are shown").check();
            visitor.findsNoBarrier("a letter");
            record.getByRole(AriaRole.BUTTON, inside("Send the letter")).click();
            assertThat(record).containsText("Your letter lies in the inbox of Viña del Mar");
        }
        var inbox = register.with(key).get("/api/seekers/{id}/letters", seeker).is(200);
        assertThat(inbox.body()).contains("We are a small port, and read what you seek.");
    }

    @Test
    void saysKindlyThatNobodySeeks() {
        try (var visitor = desk()) {
            visitor.page.route("**/api/seekers*", answer("[]"));
            visitor.open("?view=seeking");
            assertThat(visitor.page.locator("seeking-view .empty")).containsText("Yours could be the first");
            assertThat(visitor.page.locator("seeking-view")).containsText("Your city seeks, too?");
            visitor.findsNoBarrier("nobody seeks");
            visitor.open("?view=seeking&q=submarines");
            visitor.page.getByRole(AriaRole.BUTTON, named("Show all that seek")).click();
            assertThat(visitor.page).hasURL(Pattern.compile("view=seeking$"));
        }
    }

    @Test
    void greysWhatHasNotBeenRenewed() {
        var lapsed = register.anybody()
                .get("/api/seekers?city=" + ServedRegister.VINA_DEL_MAR)
                .is(200)
                .body()
                .replace("\"live\"", "\"lapsed\"");
        try (var visitor = desk()) {
            visitor.page.route("**/api/seekers", answer(lapsed));
            visitor.open("?view=seeking");
            var record = visitor.page.locator("seeker-entry");
            assertThat(record).containsText("it is no longer matched");
            assertThat(record.getByRole(AriaRole.BUTTON)).hasCount(0);
            visitor.findsNoBarrier("a lapsed record");
        }
    }

    @Test
    void postsWhatACitySeeks() {
        try (var visitor = desk().open("?view=seeking")) {
            signIn(visitor.page);
            visitor.unfold("Post what your city seeks");
            visitor.searchField().fill("Enugu");
            visitor.page.locator("post-form [role=option]").first().click();
            visitor.page.locator("post-form input[value=arts-and-culture]").check();
            visitor.page.getByLabel("Themes, with commas between").fill("highlife, brass bands");
            visitor.page.getByLabel("Who reads the letters").fill("Desk");
            visitor.page.getByLabel("Their e-mail address").fill("desk@example.org");
            visitor.findsNoBarrier("a record to be posted");
            visitor.page.getByRole(AriaRole.BUTTON, named("Post it")).click();
            assertThat(visitor.page.locator("post-form")).containsText("Enugu seeks a partner now.");
            assertThat(visitor.page.locator("seeker-entry").filter(new Locator.FilterOptions().setHasText("highlife")))
                    .containsText("Arts and culture, highlife, brass bands");
        }
    }

    @Test
    void movesACardAndNamesWhatIsMissing() {
        begun("sister city", ServedRegister.ROSARIO);
        try (var visitor = desk().open(BOARD)) {
            var card = card(visitor, "Rosario");
            assertThat(column(visitor, "Research")).containsText("Rosario, Argentina");
            card.getByRole(AriaRole.COMBOBOX).selectOption("communication");
            assertThat(card).containsText("Sign in to move it");

            signIn(visitor.page);
            card.getByRole(AriaRole.COMBOBOX).selectOption("communication");
            card.getByRole(AriaRole.BUTTON, inside("Move to communication")).press("Enter");
            assertThat(column(visitor, "Communication")).containsText("Rosario, Argentina");
            assertThat(column(visitor, "Research")).not().containsText("Rosario");
            assertThat(card.getByRole(AriaRole.COMBOBOX)).isFocused();

            visitor.expects("409");
            card.getByRole(AriaRole.COMBOBOX).selectOption("agreement");
            card.getByRole(AriaRole.BUTTON, inside("Move to agreement")).click();
            assertThat(card.locator("li")).hasCount(3);
            assertThat(card).containsText("Before agreement it needs:");
            assertThat(card).containsText("a letter of introduction that was sent");
            assertThat(column(visitor, "Communication")).containsText("Rosario");
            visitor.findsNoBarrier("what is missing");

            card.getByRole(AriaRole.COMBOBOX).selectOption("declined");
            card.getByLabel("Why, for everybody to read").fill("The council has other plans.");
            card.getByRole(AriaRole.BUTTON, inside("Move to declined")).click();
            assertThat(column(visitor, "Set aside or ended")).containsText("Rosario");
        }
    }

    @Test
    void aWrongKeyOpensNothing() {
        try (var visitor = desk().open(BOARD)) {
            visitor.expects("401");
            visitor.page.locator("sign-in summary").click();
            visitor.page.getByLabel("Access key").fill("ta_000000000000_wrong");
            visitor.page.getByLabel("Access key").press("Enter");
            assertThat(visitor.page.locator("sign-in [role=status]")).containsText("key");
            signInWith(visitor.page, key);
            visitor.page.reload();
            assertThat(visitor.page.locator("sign-in")).containsText("Signed in as an administrator");
            visitor.page.getByRole(AriaRole.BUTTON, named("Sign out")).click();
            assertThat(visitor.page.locator("sign-in summary")).isVisible();
        }
    }

    @Test
    void proposesAPartnershipFromAMatch() {
        try (var visitor = desk().open("?city=" + ServedRegister.HOUSTON)) {
            visitor.page
                    .getByRole(AriaRole.BUTTON, named("Propose this partnership"))
                    .click();
            assertThat(visitor.page.locator("propose-partnership")).containsText("sign in as the liaison");
            signIn(visitor.page);
            visitor.page.locator("propose-partnership select").selectOption("contact");
            visitor.findsNoBarrier("a proposal");
            visitor.page
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Begin").setExact(true))
                    .click();
            visitor.page
                    .getByRole(AriaRole.LINK, named("the pipeline of Houston"))
                    .click();
            assertThat(column(visitor, "Research").locator(".card")).hasCount(1);
            assertThat(column(visitor, "Research")).containsText("Contact.");
        }
    }

    @Test
    void showsAPartnershipRecordsAnEntryAndTakesAReport() {
        var id = begun("friendship city", ServedRegister.LAGOS);
        var signatory = Map.of("city", ServedRegister.LAGOS, "office", "mayor", "name", "Ana Example");
        register.with(key)
                .post(
                        "/api/partnerships/" + id + "/entries",
                        Map.of(
                                "version",
                                2,
                                "what",
                                "document signed",
                                "document",
                                "memorandum",
                                "signatories",
                                List.of(signatory)))
                .is(201);
        try (var visitor = desk().open(BOARD)) {
            visitor.page.getByRole(AriaRole.LINK, named("Lagos, Nigeria")).click();
            assertThat(visitor.title()).hasText("Lagos and Sausalito");
            assertThat(visitor.page.locator("partnership-view .lead")).containsText("Friendship city, research");
            assertThat(visitor.page.locator("history-list li")).hasCount(3);

            assertThat(paper(visitor)).doesNotContain("Ana Example");
            signIn(visitor.page);
            assertThat(paper(visitor)).contains("Lagos (Nigeria)", "Ana Example");
            visitor.unfold("Record what has happened");
            visitor.page.locator("entry-form select").first().selectOption("letter sent");
            visitor.page.getByRole(AriaRole.BUTTON, named("Record it")).click();
            assertThat(visitor.page.locator("history-list")).containsText("Letter sent");

            visitor.unfold("Report a mistake");
            visitor.page
                    .getByLabel("What should stand here instead?")
                    .fill("The harbour, not the city, is the partner.");
            visitor.page.getByRole(AriaRole.BUTTON, named("Send the report")).click();
            assertThat(visitor.page.locator("report-form")).containsText("Thank you.");
        }
        assertThat(register.with(key).get("/api/reports").is(200).body()).contains("The harbour, not the city", id);
    }

    @Test
    void entersAnAllianceThatACityLeaves() {
        try (var visitor = desk().open("?view=pipeline")) {
            signIn(visitor.page);
            visitor.unfold("Enter a multi-city alliance");
            var form = visitor.page.locator("alliance-form");
            for (var city : List.of("Kano", "Enugu", "Rosario")) {
                form.getByRole(AriaRole.COMBOBOX).fill(city);
                form.getByRole(AriaRole.OPTION).first().click();
                var party = form.locator("fieldset").filter(new Locator.FilterOptions().setHasText(city));
                party.locator("input").first().fill("Desk");
                party.locator("input").last().fill("desk@example.org");
            }
            form.getByLabel("Name of the alliance").fill("Rivers");
            form.getByLabel("Its goal").fill("Clean water for all three");
            visitor.findsNoBarrier("an alliance to be entered");
            form.getByRole(AriaRole.BUTTON, inside("Enter the alliance")).click();
            assertThat(visitor.title()).hasText("Enugu, Kano, and Rosario");
            assertThat(visitor.page.locator("partnership-view")).containsText("not legally binding");

            visitor.unfold("A city leaves");
            visitor.page.locator("departure-form select").first().selectOption("Enugu");
            visitor.page
                    .locator("departure-form input")
                    .fill(LocalDate.now(ZoneOffset.UTC).toString());
            visitor.page.locator("departure-form textarea").fill("We leave.");
            visitor.findsNoBarrier("a departure");
            visitor.page.getByRole(AriaRole.BUTTON, named("Take it down")).click();
            assertThat(visitor.title()).hasText("Kano and Rosario");
            assertThat(visitor.page.locator("history-list")).containsText("Left, Enugu");

            visitor.unfold("A city joins");
            var joining = visitor.page.locator("joining-form");
            assertThat(joining.getByRole(AriaRole.BUTTON)).isDisabled();
            joining.getByRole(AriaRole.COMBOBOX).fill("Lagos");
            assertThat(joining.getByRole(AriaRole.OPTION).first()).isVisible();
            joining.getByRole(AriaRole.COMBOBOX).press("ArrowDown");
            joining.getByRole(AriaRole.COMBOBOX).press("Enter");
            joining.getByLabel("Day of its signature").fill("2026-02-03");
            joining.getByLabel("Its liaison, for the parties alone").fill("Desk");
            joining.getByLabel("Their e-mail address").fill("desk@example.org");
            visitor.findsNoBarrier("a city that joins");
            joining.getByRole(AriaRole.BUTTON, inside("Take Lagos in")).press("Enter");
            assertThat(visitor.title()).hasText("Lagos, Kano, and Rosario");
            assertThat(visitor.page.locator("history-list li").last()).containsText("3 February 2026");
            assertThat(visitor.page.locator("history-list li").last()).containsText("Joined, Lagos");
        }
    }

    @Test
    void keepsHereWhatOtherSourcesList() {
        var listed = listed("unconfirmed");
        try (var visitor = desk().open("?city=" + listed.get("a").asLong())) {
            visitor.unfold("What the atlas knows of");
            visitor.page
                    .locator("city-facts a[href*='" + listed.get("id").asString() + "']")
                    .click();
            assertThat(visitor.title()).containsText(listed.get("other").asString());
            var page = visitor.page.locator("partnership-view");
            assertThat(page).containsText("Listed by ");
            assertThat(page).containsText("confidence: ");
            assertThat(page).containsText("begins as dormant");
            assertThat(page.getByText("Report a mistake")).isVisible();
            assertThat(page.getByRole(AriaRole.BUTTON, inside("Keep it here"))).hasCount(0);
            signIn(visitor.page);
            visitor.page.locator("takeover-form select").selectOption("friendship city");
            visitor.findsNoBarrier("what is to be kept here");
            page.getByRole(AriaRole.BUTTON, inside("Keep it here")).press("Enter");
            assertThat(visitor.page).hasURL(Pattern.compile("id=kept-"));
            assertThat(visitor.page.locator("partnership-view .lead")).containsText("Friendship city, dormant");
            assertThat(visitor.page.locator("history-list")).containsText("Taken over");
            assertThat(visitor.page.locator("history-list")).containsText("Before, listed as unconfirmed by ");

            visitor.open("?view=partnership&id=" + listed.get("id").asString());
            visitor.page
                    .getByRole(AriaRole.LINK, named("This register keeps it now"))
                    .click();
            assertThat(visitor.page).hasURL(Pattern.compile("id=kept-"));
            visitor.open("?view=pipeline&city=" + listed.get("a").asLong());
            assertThat(column(visitor, "Set aside or ended"))
                    .containsText(listed.get("other").asString());
        }
    }

    private static Record listed(String stage) {
        return register.ask("""
                        MATCH (a:City)-[:PARTY_TO]->(p:Partnership {stage: $stage})<-[:PARTY_TO]-(b:City)
                        WHERE a.country < b.country AND COUNT { (a)-[:PARTY_TO]->()<-[:PARTY_TO]-(b) } = 1
                        RETURN p.id AS id, a.id AS a, b.name AS other ORDER BY id LIMIT 1""", Map.of("stage", stage)).getFirst();
    }

    private static String paper(Visitor visitor) {
        var paper = visitor.page.getByRole(AriaRole.BUTTON, named("PDF: Memorandum of understanding: sister cities"));
        var download = visitor.page.waitForDownload(paper::click);
        assertThat(download.suggestedFilename()).endsWith(".pdf");
        try {
            return Read.text(Files.readAllBytes(download.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void hasNoBarrierInAnyView(ColorScheme scheme) {
        var id = begun("project partnership", ServedRegister.CORDOBA);
        try (var visitor =
                Visitor.atDesk(chromium.browser, register.url() + "/", scheme).open("?view=seeking")) {
            visitor.page.locator("seeker-entry").first().waitFor();
            visitor.findsNoBarrier("cities seeking");
            visitor.open("?view=pipeline");
            assertThat(visitor.page.locator("pipeline-view .lead")).containsText("Choose the city");
            visitor.findsNoBarrier("a board without a city");
            visitor.open(BOARD);
            card(visitor, "Córdoba").first().waitFor();
            signIn(visitor.page);
            card(visitor, "Córdoba").first().getByRole(AriaRole.COMBOBOX).selectOption("declined");
            visitor.findsNoBarrier("a board");
            visitor.open("?view=partnership&id=" + id);
            visitor.unfold("Record what has happened");
            visitor.unfold("Report a mistake");
            for (var what : List.of("terms agreed", "document signed")) {
                visitor.page.locator("entry-form select").first().selectOption(what);
                visitor.findsNoBarrier("a partnership, " + what);
            }
            visitor.open("?view=partnership&id=" + listed("listed").get("id").asString());
            visitor.page.locator("takeover-form select").waitFor();
            visitor.findsNoBarrier("a partnership that other sources list");
        }
        decline(id);
    }

    @Test
    void fitsAPhone() {
        var id = begun("project partnership", ServedRegister.KANO);
        try (var visitor = Visitor.onPhone(chromium.browser, register.url() + "/")) {
            visitor.page.setViewportSize(360, 780);
            var named = listed("listed").get("id").asString();
            for (var view :
                    List.of("?view=seeking", BOARD, "?view=partnership&id=" + id, "?view=partnership&id=" + named)) {
                visitor.open(view);
                visitor.page
                        .locator("seeker-entry, .card, history-list, takeover-form")
                        .first()
                        .waitFor();
                assertThat(visitor.page.evaluate("document.documentElement.scrollWidth"))
                        .as(view)
                        .isEqualTo(360);
                visitor.findsNoBarrier(view + " on a phone");
            }
        }
    }

    private static Visitor desk() {
        return Visitor.atDesk(chromium.browser, register.url() + "/", ColorScheme.LIGHT);
    }

    private static void signIn(Page page) {
        page.locator("sign-in summary").click();
        signInWith(page, key);
    }

    private static void signInWith(Page page, String key) {
        page.getByLabel("Access key").fill(key);
        page.getByLabel("Access key").press("Enter");
        assertThat(page.locator("sign-in")).containsText("Signed in as an administrator");
    }

    private static String begun(String kind, long other) {
        return register.with(key)
                .post("/api/partnerships", Map.of("kind", kind, "cities", List.of(ServedRegister.SAUSALITO, other)))
                .is(201)
                .json()
                .at("$.id");
    }

    private static void decline(String id) {
        int version =
                register.anybody().get("/api/partnerships/{id}", id).json().at("$.version");
        register.with(key)
                .post(
                        "/api/partnerships/" + id + "/stage",
                        Map.of("version", version, "stage", "declined", "reason", "The test is over."))
                .is(200);
    }

    private static Locator card(Visitor visitor, String city) {
        return visitor.page.locator("pipeline-view .card").filter(new Locator.FilterOptions().setHasText(city));
    }

    private static Locator column(Visitor visitor, String name) {
        return visitor.page.getByRole(AriaRole.REGION, named(name));
    }

    private static Consumer<Route> answer(String body) {
        return route -> route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody(body));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions inside(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
