import { LitElement, css, html } from "lit";
import { live } from "lit/directives/live.js";
import "../shared/pick-many.js";
import { shared } from "../shared/styles.js";
import { tweak } from "./tweak.js";

/** Hard wishes: what does not meet them is left out, and counted. */
class MatchFilters extends LitElement {
  static properties = { state: {}, vocabulary: {} };

  render() {
    return html`
      ${this.#many("countries", "Countries")} ${this.#many("regions", "Regions")} ${this.#many("languages", "Languages")}
      <div class="range">
        ${this.#population("minPopulation", "Residents, at least")} ${this.#population("maxPopulation", "at most")}
      </div>
      ${this.#partnered()} ${this.#tick("sameCountry", "Also cities of the same country")} ${this.#tick("onePerCountry", "Only one city per country")}
    `;
  }

  #many(name, label) {
    return html`<pick-many
      .label=${label}
      .options=${this.vocabulary[name]}
      .chosen=${this.state[name]}
      @chosen=${(event) => tweak(this, { [name]: event.detail })}
    ></pick-many>`;
  }

  #population(name, label) {
    return html`<div>
      <label class="label" for=${name}>${label}</label>
      <input
        id=${name}
        type="number"
        min="1"
        max="60000000"
        step="any"
        inputmode="numeric"
        .value=${live(String(this.state[name] ?? ""))}
        @change=${(event) => tweak(this, { [name]: Number(event.target.value) || null })}
      />
    </div>`;
  }

  #partnered() {
    const choice = (value, text) => html`<option value=${value} ?selected=${String(this.state.partnered) === value}>${text}</option>`;
    return html`<label class="label" for="partnered">Partnerships</label>
      <select id="partnered" @change=${(event) => tweak(this, { partnered: JSON.parse(event.target.value) })}>
        ${choice("null", "cities with and without")} ${choice("true", "only cities that have a partner")}
        ${choice("false", "only cities that have none yet")}
      </select>`;
  }

  #tick(name, label) {
    return html`<label class="tick">
      <input type="checkbox" .checked=${live(this.state[name])} @change=${(event) => tweak(this, { [name]: event.target.checked })} />
      ${label}
    </label>`;
  }

  static styles = [
    shared,
    css`
      .range {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 0.75rem;
        align-items: end;
        margin: 0.75rem 0;
      }

      select {
        margin-bottom: 0.75rem;
      }
    `,
  ];
}

customElements.define("match-filters", MatchFilters);
