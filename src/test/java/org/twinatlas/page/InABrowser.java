package org.twinatlas.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.twinatlas.AtlasIT;

/** The base of the tests of the page, in a real browser, against the whole application. */
@EnabledIfBrowser
abstract class InABrowser extends AtlasIT {

    static Browser browser;
    private static Chromium chromium;

    @BeforeAll
    static void openBrowser() {
        chromium = new Chromium();
        browser = chromium.browser;
    }

    @AfterAll
    static void closeBrowser() {
        if (chromium != null) {
            chromium.close();
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
