import { LitElement, css, html, nothing } from "lit";
import { and, count, inner } from "../shared/format.js";
import { shared } from "../shared/styles.js";
import "./city-facts.js";
import "./list-foot.js";
import "./match-filters.js";
import "./match-list.js";
import "./match-weights.js";

/** The answer: what was asked, how it was ranked, the controls, the list. */
class MatchPanel extends LitElement {
  static properties = { state: {}, answer: {}, details: {}, vocabulary: {}, selected: {}, busy: {} };

  render() {
    const { city, matches } = this.answer;
    return html`
      <div class="head">
        <h1>${matches.length ? count(matches.length, "candidate partner") : "No candidate partner"} for ${city.name}</h1>
        <p class="muted">${matches.length ? this.#ranking() : "No city passes all filters. Widen them, or allow more countries."}</p>
        ${this.details ? html`<city-facts .city=${this.details} .vocabulary=${this.vocabulary}></city-facts>` : nothing}
        <details>
          <summary>What matters to you${changed(this.#weighed)}</summary>
          <match-weights .state=${this.state} .answer=${this.answer} .vocabulary=${this.vocabulary}></match-weights>
        </details>
        <details>
          <summary>Which cities to consider${changed(this.#filters)}</summary>
          <match-filters .state=${this.state} .vocabulary=${this.vocabulary}></match-filters>
        </details>
      </div>
      <match-list class=${this.busy ? "busy" : ""} .answer=${this.answer} .selected=${this.selected} .state=${this.state}></match-list>
      <list-foot .answer=${this.answer} .state=${this.state}></list-foot>
    `;
  }

  #ranking() {
    const counted = this.vocabulary.criteria.filter(({ name }) => this.answer.weights[name] > 0);
    const first = and(this.#tellingMost(counted).map(({ label }) => inner(label)));
    const more = this.state.reach > 0 ? " Areas with room for partnerships are favoured." : "";
    return `Ranked by ${count(counted.length, "criterion", "criteria")}; most points here come from ${first}.${more}`;
  }

  /** Not the heaviest: a name weighs much, but few cities share one. */
  #tellingMost(criteria) {
    const points = Object.fromEntries(criteria.map(({ name }) => [name, 0]));
    for (const { criteria } of this.answer.matches) {
      for (const { criterion, points: won } of criteria) points[criterion] += won;
    }
    return criteria.toSorted((a, b) => points[b.name] - points[a.name]).slice(0, 3);
  }

  get #weighed() {
    const { weights, reach, variety } = this.state;
    return Object.keys(weights).length + [reach, variety].filter((wish) => wish != null).length;
  }

  get #filters() {
    const { countries, regions, languages, minPopulation, maxPopulation, partnered, sameCountry, onePerCountry } = this.state;
    const ranges = [minPopulation, maxPopulation, partnered].filter((bound) => bound != null);
    return [countries, regions, languages].filter((list) => list.length).length + ranges.length + sameCountry + onePerCountry;
  }

  static styles = [
    shared,
    css`
      .head {
        padding: 1.25rem 1.75rem 1rem;
      }

      h1 {
        margin-bottom: 0.375rem;
      }

      details,
      city-facts {
        display: block;
        margin-top: 0.375rem;
      }

      .busy {
        opacity: 0.6;
      }

      @media (max-width: 40rem) {
        .head {
          padding: 1.25rem 1rem 1rem;
        }
      }
    `,
  ];
}

const changed = (n) => (n ? `: ${n} changed` : "");

customElements.define("match-panel", MatchPanel);
