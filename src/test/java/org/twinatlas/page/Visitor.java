package org.twinatlas.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody who looks at the page in a browser of their own; watches that it stays quiet and asks nobody else. */
class Visitor implements AutoCloseable {

    private final String url;
    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    final Page page;

    private Visitor(Browser browser, String url, Browser.NewContextOptions options) {
        this.url = url;
        this.context = browser.newContext(options.setReducedMotion(ReducedMotion.REDUCE));
        this.page = context.newPage();
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> complaints.add("error: " + error));
        page.onRequest(this::watch);
    }

    static Visitor atDesk(Browser browser, String url, ColorScheme scheme) {
        return new Visitor(
                browser,
                url,
                new Browser.NewContextOptions().setViewportSize(1280, 800).setColorScheme(scheme));
    }

    static Visitor onPhone(Browser browser, String url) {
        return new Visitor(
                browser,
                url,
                new Browser.NewContextOptions().setViewportSize(390, 844).setHasTouch(true));
    }

    /** A complaint of the browser that belongs to what is tested. */
    void expects(String part) {
        expected.add(part);
    }

    Visitor open(String address) {
        page.navigate(address.startsWith("http") ? address : url + address);
        return this;
    }

    /** Types a name, again if nothing comes of it as when the page is not quite there yet, and takes the first city that is offered. */
    Visitor search(String name) {
        var offered = page.getByRole(AriaRole.OPTION).first();
        searchField().fill(name);
        try {
            offered.waitFor(new Locator.WaitForOptions().setTimeout(5_000));
        } catch (TimeoutError e) {
            searchField().fill("");
            searchField().fill(name);
        }
        offered.click();
        title().waitFor();
        return this;
    }

    Locator searchField() {
        return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Your city"));
    }

    Locator title() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /** The names in the list, best first. */
    Locator ranking() {
        return page.locator("match-row .name b");
    }

    Locator row(int rank) {
        return page.locator("match-row h2 button[aria-expanded]").nth(rank - 1);
    }

    Locator reasons() {
        return page.locator("match-reasons criterion-bar");
    }

    Locator slider(String criterion) {
        return page.locator("match-weights input#" + criterion);
    }

    /** The names of the rows of a table, top to bottom. */
    List<String> rowNames(String table) {
        page.locator(table).waitFor();
        return page.locator(table + " tbody th").allInnerTexts();
    }

    /** The cells of the row with this name, without regard to its first letter being a capital. */
    Locator figures(String table, String row) {
        var name = Pattern.compile(
                "^\\s*" + row.replace(".", "\\.") + "(\\s+for reference)?\\s*$", Pattern.CASE_INSENSITIVE);
        return page.locator(table)
                .locator("tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("th").filter(new Locator.FilterOptions().setHasText(name))))
                .locator("td");
    }

    /** One of the page's colours, by its name in the style sheet. */
    String colour(String name) {
        return (String) page.locator("html")
                .evaluate("(html, name) => getComputedStyle(html).getPropertyValue(name)", "--" + name);
    }

    void unfold(String summary) {
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(summary))
                .click();
    }

    void findsNoBarrier(String state) {
        var violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations)
                .as("barriers in %s", state)
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .map(node -> node.getTarget() + " " + node.getFailureSummary())
                                .toList())
                .isEmpty();
    }

    private void hear(ConsoleMessage message) {
        if (expected.stream().anyMatch(message.text()::contains)) {
            return;
        }
        if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.type() + ": " + message.text());
        }
    }

    private void watch(Request request) {
        if (!request.url().startsWith(url) && !request.url().startsWith("blob:" + url)) {
            complaints.add("a request to another origin: " + request.url());
        }
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("console and foreign requests").isEmpty();
    }
}
