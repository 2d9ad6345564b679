package org.twinatlas.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.twinatlas.AtlasIT;
import org.twinatlas.page.EnabledIfBrowser.BrowserFound;

/** The base of the tests of the page, in a real browser, against the whole application. */
@EnabledIfBrowser
abstract class InABrowser extends AtlasIT {

    static Browser browser;
    private static Playwright playwright;

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

    Visitor desk() {
        return Visitor.atDesk(browser, url() + "/", ColorScheme.LIGHT);
    }

    static void tabTo(Visitor visitor, Locator target) {
        for (var presses = 0; presses < 60; presses++) {
            if (target.evaluate("element => element.matches(':focus')").equals(true)) {
                return;
            }
            visitor.page.keyboard().press("Tab");
        }
        assertThat(target).isFocused(new LocatorAssertions.IsFocusedOptions().setTimeout(1));
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
