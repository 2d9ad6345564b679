package org.twinatlas.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinatlas.attachment.SomePicture;
import org.twinatlas.register.ServedRegister;

/** What the parties show of a partnership on its page: signed copies, and pictures of its exchanges. */
@EnabledIfBrowser
class AttachmentsPageIT {

    private static final byte[] PDF = "%PDF-1.7 the signed memorandum".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private static Path folder;

    private static ServedRegister register;
    private static Chromium chromium;
    private static String key;

    @BeforeAll
    static void start() throws IOException {
        chromium = new Chromium();
        register = ServedRegister.started(folder);
        key = register.administratorKey();
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

    /** The address of the page of a partnership of Sausalito that has held an exchange. */
    private static String living(long other) {
        var begun = Map.of("kind", "contact", "cities", List.of(ServedRegister.SAUSALITO, other));
        String id = register.with(key)
                .post("/api/partnerships", begun)
                .is(201)
                .json()
                .at("$.id");
        register.with(key)
                .post(
                        "/api/partnerships/" + id + "/exchanges",
                        Map.of("category", "youth and education", "title", "Regatta of the schools", "people", 60))
                .is(201);
        return "?view=partnership&id=" + id;
    }

    @Test
    void aPartyUploadsASignedCopyAndReleasesIt() {
        var page = living(ServedRegister.ROSARIO);
        try (var visitor = desk(ColorScheme.LIGHT).open(page)) {
            visitor.page.locator("history-list li").first().waitFor();
            assertThat(visitor.page.locator("signed-copies")).not().containsText("Signed copies");
            signIn(visitor);
            var copies = visitor.page.locator("signed-copies");
            visitor.unfold("Upload a signed copy");
            visitor.page.getByLabel("Its title").fill("Memorandum");
            visitor.page
                    .getByLabel("PDF, PNG or JPEG, at most 10 MB")
                    .setInputFiles(new FilePayload("scan.pdf", "application/pdf", PDF));
            press(button(copies, "Upload it"));
            assertThat(copies.locator("li")).containsText("for the parties alone");
            visitor.findsNoBarrier("a signed copy that waits");
            var saved = visitor.page.waitForDownload(
                    () -> button(copies, "Memorandum").first().click());
            assertThat(saved.suggestedFilename()).isEqualTo("Memorandum.pdf");

            press(button(copies, "Release to everybody (Memorandum)"));
            assertThat(copies.locator("[role=status]")).hasText("Everybody may read Memorandum now.");
            visitor.page
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                    .click();
            var link = copies.getByRole(AriaRole.LINK);
            assertThat(link).hasText("Memorandum");
            assertThat(copies.getByRole(AriaRole.BUTTON)).hasCount(0);
            visitor.findsNoBarrier("a released copy");
            assertThat(register.anybody()
                            .get("/" + link.getAttribute("href"))
                            .is(200)
                            .body())
                    .startsWith("%PDF");
        }
    }

    @Test
    void aPartyUploadsAPictureAndReleasesItInWords() {
        var page = living(ServedRegister.CORDOBA);
        try (var visitor = desk(ColorScheme.LIGHT).open(page)) {
            signIn(visitor);
            var pictures = visitor.page.locator("exchange-pictures");
            upload(visitor, "regatta.jpg", "image/jpeg", SomePicture.ofCamera(600, 400, "Planted Person"));
            assertIsSeen(pictures.locator("img"));
            assertThat(pictures.locator("figure")).containsText("For the parties alone");
            visitor.findsNoBarrier("a picture that waits");

            pictures.getByLabel("What it shows").fill("Two small boats before the bridge");
            pictures.getByLabel("Those who can be recognised agree").check();
            press(button(pictures, "Show it to everybody"));
            assertThat(button(pictures, "Take the release back")).isVisible();
            visitor.page
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                    .click();
            assertThat(pictures.getByRole(AriaRole.BUTTON)).hasCount(0);
        }
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (var stranger = desk(scheme).open(page)) {
                var picture = stranger.page.getByRole(
                        AriaRole.IMG, new Page.GetByRoleOptions().setName("Two small boats before the bridge"));
                assertIsSeen(picture);
                stranger.findsNoBarrier("a picture in " + scheme);
            }
        }
    }

    @Test
    void whatIsNotAPictureIsRefusedInWordsAndOneIsRemoved() {
        try (var visitor = desk(ColorScheme.LIGHT).open(living(ServedRegister.KANO))) {
            signIn(visitor);
            var pictures = visitor.page.locator("exchange-pictures");
            visitor.expects("400");
            upload(visitor, "fake.png", "image/png", PDF);
            assertThat(pictures.locator("[role=status]")).containsText("must be a PNG or JPEG file by its content");
            pictures.locator("input[type=file]")
                    .setInputFiles(new FilePayload("boat.png", "image/png", SomePicture.png(30, 20)));
            button(pictures, "Upload it").click();
            assertIsSeen(pictures.locator("img"));
            visitor.page.onceDialog(Dialog::accept);
            button(pictures, "Remove it").click();
            assertThat(pictures.locator("img")).hasCount(0);
            assertThat(pictures.locator("[role=status]")).isFocused();
        }
    }

    @Test
    void fitsAPhone() {
        var page = living(ServedRegister.LAGOS);
        try (var visitor = Visitor.onPhone(chromium.browser, register.url() + "/")) {
            visitor.page.setViewportSize(360, 780);
            visitor.open(page);
            signIn(visitor);
            upload(visitor, "wide.png", "image/png", SomePicture.png(2_000, 600));
            visitor.unfold("Upload a signed copy");
            assertIsSeen(visitor.page.locator("exchange-pictures img"));
            assertThat(visitor.page.evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(360);
            visitor.findsNoBarrier("pictures on a phone");
        }
    }

    private static void upload(Visitor visitor, String name, String type, byte[] content) {
        visitor.unfold("Add a picture");
        var pictures = visitor.page.locator("exchange-pictures");
        pictures.getByLabel("PNG or JPEG, at most 10 MB").setInputFiles(new FilePayload(name, type, content));
        button(pictures, "Upload it").click();
    }

    private static void assertIsSeen(Locator picture) {
        assertThat(picture).isVisible();
        assertThat(picture).hasJSProperty("complete", true);
        assertThat((int) picture.evaluate("picture => picture.naturalWidth")).isPositive();
    }

    /** By the keyboard, once it may be pressed: it may not while the page is still busy with what was done before. */
    private static void press(Locator button) {
        assertThat(button).isEnabled();
        button.press("Enter");
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private static Visitor desk(ColorScheme scheme) {
        return Visitor.atDesk(chromium.browser, register.url() + "/", scheme);
    }

    private static void signIn(Visitor visitor) {
        visitor.page.locator("sign-in summary").click();
        visitor.page.getByLabel("Access key").fill(key);
        visitor.page.getByLabel("Access key").press("Enter");
        assertThat(visitor.page.locator("sign-in")).containsText("Signed in as an administrator");
    }
}
