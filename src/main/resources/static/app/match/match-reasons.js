import { LitElement, css, html, nothing } from "lit";
import * as api from "../api.js";
import { filtersOf } from "../address.js";
import { follow } from "../navigation.js";
import { inner, km, residents } from "../shared/format.js";
import { shared } from "../shared/styles.js";
import "../register/propose-partnership.js";
import "./criterion-bar.js";

/** Why a candidate stands where it stands: criterion by criterion, what speaks against it, and how it looks from there. */
class MatchReasons extends LitElement {
  static properties = { match: {}, home: {}, state: {}, otherSide: { state: true } };

  willUpdate(changed) {
    if (changed.has("match")) this.otherSide = this.match.mutual ? this.#say(this.match.mutual.rankForThem) : null;
  }

  render() {
    const { city, evidence, distanceKm, cautions } = this.match;
    return html`
      <p class="muted small">
        ${[city.subdivisionName, residents(city), distanceKm == null ? null : `${km(distanceKm)} away`].filter(Boolean).join(", ")}.
        Rests on ${evidence.dimensions} of ${evidence.of} dimensions.
      </p>
      ${cautions.length ? this.#cautions() : nothing} ${this.#criteria()}
      ${this.otherSide ? html`<p class="small" role="status">${this.otherSide}</p>` : nothing}
      <div class="further">
        <a href="?city=${city.id}" @click=${follow}>Partners for ${city.name}</a>
        ${this.home.id != null && !this.otherSide
          ? html`<button class="link" @click=${this.#askOtherSide}>See it from ${city.name}’s side</button>`
          : nothing}
      </div>
      ${this.home.id == null
        ? nothing
        : html`<propose-partnership .home=${this.home} .city=${city} .weights=${this.state.weights}></propose-partnership>`}
    `;
  }

  #cautions() {
    return html`<div class="cautions">
      <h3>To be weighed</h3>
      ${this.match.cautions.map((caution) => html`<p class="small">${caution}</p>`)}
    </div>`;
  }

  #criteria() {
    const { criteria, score } = this.match;
    const known = criteria.filter(({ value, weight }) => value != null && weight > 0).sort((a, b) => b.points - a.points);
    const unknown = criteria.filter(({ value }) => value == null).map(({ label }) => inner(label));
    const attainable = known.reduce((sum, { weight }) => sum + weight, 0);
    const points = known.reduce((sum, criterion) => sum + criterion.points, 0);
    return html`
      ${known.map(
        (criterion) => html`<criterion-bar
          .criterion=${criterion}
          .points=${points ? (100 * score * criterion.points) / points : 0}
          .most=${(100 * criterion.weight) / attainable}
        ></criterion-bar>`,
      )}
      ${unknown.length ? html`<p class="none small"><b>No data</b>, so not counted: ${unknown.join(", ")}.</p>` : nothing}
    `;
  }

  async #askOtherSide() {
    try {
      const { weights } = filtersOf(this.state);
      const { back } = await api.pair(this.home.id, this.match.city.id, weights ? { weights } : {});
      this.otherSide = this.#say(back.standing);
    } catch (problem) {
      this.otherSide = problem.message;
    }
  }

  #say(rank) {
    return rank
      ? `In ${this.match.city.name}’s own list, ${this.home.name} has rank ${rank}.`
      : `In ${this.match.city.name}’s own list, ${this.home.name} is not near the top.`;
  }

  static styles = [
    shared,
    css`
      p {
        line-height: 1.4;
      }

      criterion-bar {
        display: block;
        margin-top: 0.75rem;
      }

      .cautions {
        margin-top: 0.75rem;
        padding: 0.625rem 0.875rem;
        background: var(--caution);
        border-left: 3px solid var(--accent);
      }

      .none,
      [role="status"] {
        margin-top: 0.875rem;
      }

      .none {
        color: var(--muted);
      }

      .further {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1.25rem;
        margin-top: 1rem;
      }

      .further a {
        min-height: 1.5rem;
      }
    `,
  ];
}

customElements.define("match-reasons", MatchReasons);
