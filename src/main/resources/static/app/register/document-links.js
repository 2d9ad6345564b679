import { LitElement, css, html, nothing } from "lit";
import * as api from "../api.js";
import { save } from "../shared/save.js";
import { shared } from "../shared/styles.js";

const names = new Intl.DisplayNames("en", { type: "language" });

/** The papers of a partnership, filled in with what is known of its cities, to be taken along. */
class DocumentLinks extends LitElement {
  static properties = { partnership: {}, cities: {}, kind: {}, offers: { state: true }, language: { state: true }, beside: { state: true }, said: { state: true } };

  constructor() {
    super();
    this.offers = [];
    this.language = "en";
    this.beside = "";
    this.#ask();
  }

  render() {
    const languages = [...new Set(this.offers.flatMap((offer) => offer.languages))];
    return html`
      <h2>Papers</h2>
      ${languages.length
        ? html`<div class="choice">
            ${this.#pick("language", "Language", languages)}
            ${this.#pick("beside", "Side by side with", ["", ...languages.filter((code) => code !== this.language)])}
          </div>`
        : nothing}
      <ul>
        ${this.#fitting.map((offer) => this.#links(offer))}
      </ul>
      <p class=${this.said ? "small said" : "hidden"} role="status">${this.said}</p>
      <p class="muted small">
        Filled in with what the atlas knows and what is recorded here; for its liaisons and coordinators, also with the names of those who
        sign. The rest are blanks. The wording is no legal advice.
      </p>
    `;
  }

  #pick(field, label, codes) {
    return html`<label>
      <span class="label">${label}</span>
      <select @change=${(event) => (this[field] = event.target.value)}>
        ${codes.map((code) => html`<option value=${code} .selected=${this[field] === code}>${code ? names.of(code) : "one language"}</option>`)}
      </select>
    </label>`;
  }

  /** Of an alliance its agreement alone; of two cities all but that. */
  get #fitting() {
    const isAlliance = this.kind === "multi-city alliance" || this.cities.length !== 2;
    return this.offers.filter(({ mostCities }) => (isAlliance ? mostCities >= Math.max(this.cities.length, 3) : mostCities === 2));
  }

  #links({ kind, title }) {
    return html`<li>
      <span>${title}</span>
      ${["docx", "pdf"].map(
        (format) => html`<button class="link" aria-label="${format.toUpperCase()}: ${title}" @click=${() => this.#write(kind, format, title)}>
          ${format.toUpperCase()}
        </button>`,
      )}
    </li>`;
  }

  async #write(kind, format, title) {
    if (this.busy) return;
    this.busy = true;
    this.said = `Writing: ${title} …`;
    try {
      const beside = this.beside === this.language ? "" : this.beside;
      const { name, blob } = await api.paper(kind, { partnership: this.partnership, language: this.language, with: beside, format });
      save(blob, name);
      this.said = `${name} is in your downloads.`;
    } catch (problem) {
      this.said = problem.message;
    }
    this.busy = false;
  }

  async #ask() {
    try {
      this.offers = await api.documents();
    } catch (problem) {
      this.said = problem.message;
    }
  }

  static styles = [
    shared,
    css`
      h2 {
        margin-bottom: 0.5rem;
      }

      .choice {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 0.75rem;
      }

      ul {
        margin: 0.75rem 0 0.5rem;
        padding: 0;
        list-style: none;
        border-top: 1px solid var(--line);
      }

      .said {
        margin-bottom: 0.5rem;
        overflow-wrap: anywhere;
      }

      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto auto;
        gap: 0.25rem 1rem;
        padding: 0.375rem 0;
        border-bottom: 1px solid var(--line);
      }
    `,
  ];
}

customElements.define("document-links", DocumentLinks);
