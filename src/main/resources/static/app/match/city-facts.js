import { LitElement, css, html, nothing } from "lit";
import { partnerLinks } from "../register/partner-links.js";
import { count, number, place } from "../shared/format.js";
import { shared } from "../shared/styles.js";

const shown = 12;
const OVER = ["ended", "declined", "historic"];

/** What the atlas knows of a city: the ground on which its list stands. */
class CityFacts extends LitElement {
  static properties = { city: {}, vocabulary: {} };

  render() {
    const { name, note, partnerships, industries, institutions, heritage, networks, languages } = this.city;
    const ended = partnerships.filter(({ stage }) => OVER.includes(stage));
    const living = partnerships.filter(({ stage }) => !OVER.includes(stage) && stage !== "superseded");
    return html`<details>
      <summary>What the atlas knows of ${name}</summary>
      <dl class="small">
        ${this.#fact("Where", place(this.city))} ${note ? this.#fact("Note", note) : nothing}
        ${this.#fact("Residents", this.city.population == null ? "unknown" : number(this.city.population))}
        ${this.#fact("Ground", this.#ground())}
        ${this.#fact("Industries", names(industries))} ${this.#fact("Institutions", names(institutions))}
        ${this.#fact("Heritage", names(heritage))} ${this.#fact("Networks", names(networks.map(membership)))}
        ${this.#fact("Languages", names(languages.map((code) => this.#language(code))))}
        ${this.#fact(count(living.length, "partnership"), living.length ? partnerLinks(living) : "none is recorded")}
        ${ended.length ? this.#fact(count(ended.length, "former partnership"), partnerLinks(ended)) : nothing}
      </dl>
    </details>`;
  }

  #language(code) {
    return this.vocabulary.languages.find((language) => language.code === code) ?? code;
  }

  #ground() {
    const { elevationM, coastKm, koppen } = this.city;
    return [
      elevationM == null ? null : `${number(elevationM)} m above the sea`,
      coastKm == null ? null : `${number(coastKm)} km from the coast`,
      koppen ? `climate ${koppen} (Köppen)` : null,
    ].filter(Boolean).join(", ");
  }

  #fact(term, text) {
    return text ? html`<dt>${term}</dt><dd class="muted">${text}</dd>` : nothing;
  }

  static styles = [
    shared,
    css`
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 0.25rem 1rem;
        margin: 0.5rem 0;
      }

      dd {
        margin: 0;
      }
    `,
  ];
}

/** Things may come as plain names or with more about them. */
function names(things = []) {
  const all = [...new Set(things.map((thing) => thing.name ?? thing.value ?? thing))];
  return all.slice(0, shown).join(", ") + (all.length > shown ? `, and ${all.length - shown} more` : "");
}

/** Some members have left: where that is so, the year is part of the fact. */
function membership(network) {
  return network.active === false ? `${network.name} (${network.asOf ? `as of ${network.asOf}` : "formerly"})` : network;
}

customElements.define("city-facts", CityFacts);
