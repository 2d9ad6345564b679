package org.twinatlas.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.twinatlas.page.EnabledIfBrowser.BrowserFound;

/** The browser of the tests, as it is found on the machine. */
final class Chromium implements AutoCloseable {

    private final Playwright playwright;
    final Browser browser;

    Chromium() {
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

    @Override
    public void close() {
        playwright.close();
    }
}
