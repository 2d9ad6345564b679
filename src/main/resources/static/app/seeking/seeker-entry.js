import { LitElement, css, html, nothing } from "lit";
import { inSentence } from "../coverage/book.js";
import { follow } from "../navigation.js";
import { day } from "../register/stages.js";
import { and, number, place, residents } from "../shared/format.js";
import { shared } from "../shared/styles.js";
import { categories, spoken } from "./words.js";
import "./letter-form.js";
import "./seeker-desk.js";

/**
 * One city that seeks: what it wants, what it brings, how to write to it; says "changed".
 *
 * `answering`: whether who looks answers for the city
 */
class SeekerEntry extends LitElement {
  static properties = { seeker: {}, vocabulary: {}, answering: {}, writing: { state: true } };

  render() {
    const { city, matches, organisation, outline, since, state, validUntil } = this.seeker;
    const isLive = state === "live";
    return html`
      <div class=${isLive ? "" : "lapsed"}>
        <h2 tabindex="-1">${city.name} <span class="muted place">${place(city)}, ${residents(city)}</span></h2>
        ${isLive ? nothing : html`<p class="small"><b>Not renewed</b> since ${day(validUntil)}; it is no longer matched.</p>`}
        ${outline ? html`<p class="outline">${outline}</p>` : nothing}
        <dl>
          ${this.#lines.map(([name, words]) => html`<div><dt>${name}</dt><dd>${words}</dd></div>`)}
        </dl>
        <p class="muted small">
          Posted ${day(since)}${organisation ? ` by ${organisation}, with the consent of the city` : ""}${isLive ? `; holds until ${day(validUntil)}` : ""}.
        </p>
      </div>
      <div class="further">
        ${isLive
          ? html`<button aria-expanded=${Boolean(this.writing)} @click=${() => (this.writing = !this.writing)}>Write to ${city.name}</button>`
          : nothing}
        <a href="?city=${city.id}${wishes(matches)}" @click=${follow}>Matches of ${city.name} by its own wishes</a>
      </div>
      ${this.writing ? html`<letter-form .seeker=${this.seeker}></letter-form>` : nothing}
      ${this.answering
        ? html`<seeker-desk
            .seeker=${this.seeker}
            .vocabulary=${this.vocabulary}
            @changed=${({ detail }) => this.dispatchEvent(new CustomEvent("changed", { detail }))}
          ></seeker-desk>`
        : nothing}
    `;
  }

  /** For who comes from the map. */
  show() {
    this.scrollIntoView({ block: "start" });
    this.renderRoot.querySelector("h2").focus({ preventScroll: true });
  }

  get #lines() {
    const { categories: doing, desired, gives, needs, offers, themes } = this.seeker;
    return [
      ["Would like", [desired, this.#partner].filter(Boolean).join(" – ")],
      ["To do together", [...doing.map((word) => categories[word] ?? spoken(word)), ...themes].join(", ")],
      ["Offers", offers.join(", ")],
      ["Needs", and(needs.map(spoken))],
      ["Gives", and(gives.map(spoken))],
    ].filter(([, words]) => words);
  }

  get #partner() {
    const { countries, languages, maxPopulation, minPopulation, regions } = this.seeker;
    const places = [...this.#names("countries", countries), ...this.#names("regions", regions)];
    return [
      places.length && `a city in ${or(places.map((name) => inSentence({ name })))}`,
      languages.length && `where ${or(this.#names("languages", languages))} is spoken`,
      minPopulation && `from ${number(minPopulation)} residents`,
      maxPopulation && `up to ${number(maxPopulation)} residents`,
    ]
      .filter(Boolean)
      .join(", ");
  }

  #names(list, codes) {
    const names = new Map(this.vocabulary[list].map(({ code, name }) => [code, name]));
    return codes.map((code) => names.get(code) ?? code);
  }

  static styles = [
    shared,
    css`
      :host {
        display: block;
      }

      .place {
        font-size: 1rem;
        font-weight: 400;
      }

      .lapsed h2,
      .lapsed p,
      .lapsed dl {
        color: var(--muted);
      }

      .outline {
        max-width: 44rem;
        margin-top: 0.25rem;
      }

      dl {
        margin: 0.5rem 0;
      }

      dl div {
        display: grid;
        grid-template-columns: 9rem minmax(0, 1fr);
        gap: 0 1rem;
      }

      dt {
        font-weight: 600;
      }

      dd {
        margin: 0;
        overflow-wrap: anywhere;
      }

      .further {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1.25rem;
        align-items: center;
        margin-top: 0.75rem;
      }

      @media (max-width: 40rem) {
        dl div {
          grid-template-columns: minmax(0, 1fr);
          margin-bottom: 0.375rem;
        }
      }
    `,
  ];
}

const or = (words) => new Intl.ListFormat("en", { type: "disjunction" }).format(words);

/** The wishes of a record stand in the address of its matches as they stand in that of the page. */
function wishes(address) {
  const query = address.split("?")[1];
  return query ? `&${query}` : "";
}

customElements.define("seeker-entry", SeekerEntry);
