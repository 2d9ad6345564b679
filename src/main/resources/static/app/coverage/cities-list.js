import { LitElement, css, html, nothing } from "lit";
import * as api from "../api.js";
import { follow } from "../navigation.js";
import { km, number, ofHundred, place, residents } from "../shared/format.js";
import { Latest } from "../shared/latest.js";
import { save } from "../shared/save.js";
import { shared } from "../shared/styles.js";
import { inSentence } from "./book.js";
import "../problem-note.js";

const steps = [10, 25, 50];
const reasonsAtFirst = 2;

/** Cities of an area without a partner, each with whom it could ask. */
class CitiesList extends LitElement {
  static properties = {
    area: {},
    origin: {},
    planned: {},
    limit: { state: true },
    found: { state: true },
    problem: { state: true },
    busy: { state: true },
    said: { state: true },
  };

  #question = new Latest();

  willUpdate(changed) {
    if (!changed.has("area") && !changed.has("origin")) return;
    const same = (name) => !changed.has(name) || changed.get(name)?.code === this[name]?.code;
    if (same("area") && same("origin") && this.limit) return;
    this.found = null;
    this.limit = steps[0];
    this.#ask();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#question.cancel();
  }

  render() {
    return html`
      <h2>Who could close it</h2>
      <p class="muted words">
        The biggest cities of ${inSentence(this.area)} without a partner${this.origin ? ` in ${inSentence(this.origin)}` : " abroad"}, each with a candidate
        of its own as far as there are enough, found by the same matching as on the first page; those that fit best come first.
      </p>
      ${this.problem ? html`<problem-note .problem=${this.problem} @retry=${this.#ask}></problem-note>` : nothing}
      ${this.busy ? html`<p class="muted" role="status">Looking for candidates, city by city …</p>` : nothing}
      ${this.found ? this.#list() : nothing}
    `;
  }

  #list() {
    if (!this.found.length) return html`<p>Every city that is big enough to be compared has a partner${this.origin ? " there" : ""}.</p>`;
    const more = steps.find((step) => step > this.limit);
    return html`
      <ol>
        ${this.found.map((pair) => html`<li>${this.#pair(pair)}</li>`)}
      </ol>
      <div class="take">
        ${more && this.found.length === this.limit ? html`<button ?disabled=${this.busy} @click=${() => this.#more(more)}>Show ${more}</button>` : nothing}
        <button class="link" @click=${this.#csv}>Download these cities as CSV</button>
        <span class="small" role="status">${this.said}</span>
      </div>
    `;
  }

  #pair({ city, best, rankForCandidate }) {
    return html`
      <div class="ends">
        <p class="end">
          <a href="?city=${city.id}" @click=${follow}>${city.name}</a>
          <span class="muted small">${[city.subdivisionName === city.name ? null : city.subdivisionName, residents(city)].filter(Boolean).join(", ")}</span>
        </p>
        <span class="to muted" aria-hidden="true">→</span>
        ${best
          ? html`<p class="end">
              <b>${best.city.name}</b> <span class="muted small">${place(best.city)}, ${residents(best.city)}</span>
            </p>`
          : html`<p class="end muted">No candidate that is left for it.</p>`}
        ${best ? html`<p class="score"><b>${ofHundred(best.score)}</b> <span class="muted small">of 100</span></p>` : nothing}
      </div>
      ${best ? this.#reasons(city, best, rankForCandidate) : nothing}
    `;
  }

  #reasons(city, best, rank) {
    const { reasons, cautions, distanceKm } = best;
    const link = `${city.id}-${best.city.id}`;
    const isPlanned = this.planned.includes(link);
    return html`
      <div class="why">
        <ul class="small">
          ${reasons.slice(0, reasonsAtFirst).map((reason) => html`<li>${reason}</li>`)}
          <li>
            ${rank ? `In ${best.city.name}’s own list, ${city.name} has rank ${number(rank)}` : `${city.name} is not near the top of ${best.city.name}’s own list`}${distanceKm ==
            null
              ? ""
              : `; ${km(distanceKm)} apart`}.
          </li>
          ${cautions.map((caution) => html`<li class="caution"><b>To be weighed:</b> ${caution}</li>`)}
        </ul>
        ${reasons.length > reasonsAtFirst
          ? html`<details class="small">
              <summary>More reasons</summary>
              <ul>
                ${reasons.slice(reasonsAtFirst).map((reason) => html`<li>${reason}</li>`)}
              </ul>
            </details>`
          : nothing}
      </div>
      <button
        class=${isPlanned ? "" : "primary"}
        aria-pressed=${isPlanned}
        aria-label="Plan the link of ${city.name} and ${best.city.name}"
        @click=${() => this.dispatchEvent(new CustomEvent("plan", { detail: link }))}
      >
        ${isPlanned ? "Planned ✓" : "Plan this link"}
      </button>
    `;
  }

  #more(limit) {
    this.limit = limit;
    this.#ask();
  }

  #ask() {
    return this.#question.run(async (signal) => {
      this.busy = true;
      this.problem = this.said = null;
      try {
        const { cities } = await api.citiesToPartner(this.area.code, this.#wanted, signal);
        signal.throwIfAborted();
        this.found = cities;
        this.dispatchEvent(new CustomEvent("found", { detail: cities.map(({ city }) => city) }));
      } catch (problem) {
        if (signal.aborted) return;
        this.problem = problem;
      }
      this.busy = false;
    });
  }

  get #wanted() {
    return this.origin ? { from: this.origin.code, limit: this.limit } : { limit: this.limit };
  }

  async #csv() {
    try {
      this.said = "Preparing …";
      save(await api.citiesToPartnerCsv(this.area.code, this.#wanted), `cities-to-partner-${this.area.code}.csv`);
      this.said = null;
    } catch (problem) {
      this.said = problem.message;
    }
  }

  static styles = [
    shared,
    css`
      :host {
        display: block;
      }

      .words {
        max-width: 44rem;
      }

      ol {
        margin: 1rem 0 0;
        padding: 0;
        list-style: none;
        border-top: 1px solid var(--edge);
      }

      ol > li {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 0.25rem 1.5rem;
        align-items: start;
        padding: 0.75rem 0;
        border-bottom: 1px solid var(--line);
      }

      .ends {
        display: grid;
        grid-column: 1 / -1;
        grid-template-columns: minmax(0, 1fr) auto minmax(0, 1.3fr) 4.5rem;
        gap: 0 0.75rem;
        align-items: baseline;
      }

      .end a,
      .end b {
        font-weight: 650;
      }

      .score {
        text-align: end;
        white-space: nowrap;
      }

      ul {
        margin: 0;
        padding: 0;
        color: var(--muted);
        list-style: none;
      }

      .caution {
        padding-left: 0.5rem;
        color: var(--text);
        border-left: 3px solid var(--accent);
      }

      .take {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1.25rem;
        align-items: center;
        margin-top: 1rem;
      }

      problem-note {
        display: block;
        margin-top: 1rem;
      }

      @media (max-width: 40rem) {
        ol > li {
          grid-template-columns: 1fr;
        }

        .ends {
          grid-template-columns: minmax(0, 1fr) 4.5rem;
        }

        .to {
          display: none;
        }

        .end:first-child {
          grid-column: 1 / -1;
        }

        li > button {
          justify-self: start;
        }
      }
    `,
  ];
}

customElements.define("cities-list", CitiesList);
