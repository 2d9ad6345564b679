import { LitElement, html, nothing } from "lit";
import * as api from "./api.js";
import { Latest } from "./shared/latest.js";
import { count, place, residents } from "./shared/format.js";
import { choicesStyles } from "./shared/choices.styles.js";
import { shared } from "./shared/styles.js";
import { styles } from "./city-search.styles.js";

/** The combobox for the name of a city, after the WAI-ARIA pattern (editable, with a list, nothing chosen by itself). */
class CitySearch extends LitElement {
  static properties = {
    city: {},
    label: {},
    found: { state: true },
    active: { state: true },
    note: { state: true },
  };

  #search = new Latest();
  #pickFirst = false;

  constructor() {
    super();
    this.label = "Your city";
    this.#close();
  }

  willUpdate(changed) {
    if (changed.has("city") && this.city?.id !== changed.get("city")?.id) this.#pickFirst = false;
  }

  updated(changed) {
    if (changed.has("city")) this.#input.value = this.city?.name ?? "";
  }

  render() {
    const open = this.found.length > 0;
    return html`
      <label class="label" for="name">${this.label}</label>
      <input
        id="name"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        placeholder="Search by name"
        aria-autocomplete="list"
        aria-controls="found"
        aria-expanded=${open}
        aria-activedescendant=${this.active >= 0 ? `city-${this.active}` : nothing}
        @input=${this.#type}
        @keydown=${this.#key}
        @focus=${() => this.#input.select()}
        @blur=${this.#close}
      />
      <ul id="found" role="listbox" aria-label="Cities" ?hidden=${!open}>
        ${this.found.map((city, i) => this.#option(city, i))}
      </ul>
      <p class=${this.note && !open ? "muted small" : "hidden"} role="status">${this.note}</p>
    `;
  }

  #option(city, i) {
    return html`<li
      id="city-${i}"
      role="option"
      aria-selected=${i === this.active}
      @pointerdown=${(event) => event.preventDefault()}
      @click=${() => this.#pick(city)}
    >
      <span><b>${city.name}</b> ${place(city)}</span>
      <span class="muted small">${residents(city)}, ${city.partners ? count(city.partners, "listed partner") : "no listed partner"}</span>
    </li>`;
  }

  get #input() {
    return this.renderRoot.querySelector("input");
  }

  #type() {
    this.#pickFirst = false;
    this.active = -1;
    const q = this.#input.value.trim();
    if (!q) return this.#close();
    this.#search.run((signal) => this.#find(q, signal), 120);
  }

  async #find(q, signal) {
    try {
      const found = await api.cities(q, 8, signal);
      if (signal.aborted) return;
      this.found = found;
      this.note = found.length ? count(found.length, "suggestion") : `No city is called “${q}” here. Try another spelling.`;
      if (this.#pickFirst && found.length) this.#pick(found[0]);
    } catch (problem) {
      if (!signal.aborted) this.note = problem.message;
    }
  }

  #key(event) {
    const { length } = this.found;
    if (event.key === "ArrowDown" && length) this.active = (this.active + 1) % length;
    else if (event.key === "ArrowUp" && length) this.active = (this.active - 1 + length + (this.active < 0)) % length;
    else if (event.key === "Escape" && length) this.#close();
    else if (event.key === "Escape") this.#input.value = "";
    else if (event.key === "Enter") this.#enter();
    else return;
    event.preventDefault();
  }

  /** Enter takes the first suggestion when none is marked, also one that is still to come. */
  #enter() {
    if (this.found.length) this.#pick(this.found[Math.max(this.active, 0)]);
    else this.#pickFirst = true;
  }

  #pick(city) {
    this.#close();
    this.#input.value = city.name;
    this.dispatchEvent(new CustomEvent("pick", { detail: city }));
  }

  #close() {
    this.#search.cancel();
    this.#pickFirst = false;
    this.found = [];
    this.active = -1;
    this.note = "";
  }

  static styles = [shared, choicesStyles, styles];
}

customElements.define("city-search", CitySearch);
