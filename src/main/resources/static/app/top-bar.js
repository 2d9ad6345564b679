import { LitElement, html } from "lit";
import { follow, here } from "./navigation.js";
import { shared } from "./shared/styles.js";
import { styles } from "./top-bar.styles.js";

/** The mark, the way around, and the button for the other theme. */
class TopBar extends LitElement {
  static properties = { dark: { state: true }, view: { state: true }, city: { state: true } };

  constructor() {
    super();
    this.#read();
    addEventListener("theme", () => this.#read());
    addEventListener("address", () => this.#read());
  }

  render() {
    return html`
      <header>
        <a class="skip" href="#main">Skip to the content</a>
        <a class="mark" href="./" @click=${follow}>
          <svg viewBox="0 0 32 24" width="28" height="21" aria-hidden="true">
            <path d="M6 15a10 10 0 0 1 20 0" fill="none" stroke-width="3" />
            <circle class="own" cx="6" cy="17" r="5" />
            <circle class="other" cx="26" cy="17" r="5" />
          </svg>
          Twin Atlas
        </a>
        <nav aria-label="Views">
          ${this.#link("./", "match", "Find a partner")} ${this.#link("./?view=profile", "profile", "Describe a town")}
          ${this.#link("./?view=coverage", "coverage", "Coverage")} ${this.#link("./?view=seeking", "seeking", "Cities seeking")}
          ${this.#link(this.#board, "pipeline", "Pipeline")} ${this.#link("./?view=quality", "quality", "How good is it?")}
        </nav>
        <button @click=${this.#toggle}>${this.dark ? "Light mode" : "Dark mode"}</button>
      </header>
    `;
  }

  #link(address, view, text) {
    return html`<a href=${address} aria-current=${this.view === view ? "page" : "false"} @click=${follow}>${text}</a>`;
  }

  /** The board of the city that is looked at. */
  get #board() {
    return this.city ? `./?view=pipeline&city=${this.city}` : "./?view=pipeline";
  }

  #read() {
    this.dark = document.documentElement.dataset.theme === "dark";
    const { view, city } = here();
    this.view = view;
    this.city = city && encodeURIComponent(city);
  }

  #toggle() {
    const theme = this.dark ? "light" : "dark";
    document.documentElement.dataset.theme = theme;
    try {
      localStorage.setItem("theme", theme);
    } catch {
      // storage may be forbidden; then the choice lasts as long as the page
    }
    dispatchEvent(new Event("theme"));
  }

  static styles = [shared, styles];
}

customElements.define("top-bar", TopBar);
