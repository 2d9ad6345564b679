import { LitElement, css, html, nothing } from "lit";
import * as api from "../api.js";
import { and, decimal, number, ofHundred } from "../shared/format.js";
import { shared } from "../shared/styles.js";
import { amount } from "./measures.js";
import "../problem-note.js";

const counts = [5, 10, 20];
const kinds = [
  ["country", "Countries"],
  ["subdivision", "Parts of countries"],
  ["region", "Regions"],
  ["group", "Groups of countries"],
];

/** Planned links and what they would change; for an area, links can be proposed. */
class PlanPanel extends LitElement {
  static properties = {
    area: {},
    origin: {},
    links: {},
    answer: {},
    problem: {},
    names: {},
    busy: {},
    proposing: { state: true },
    refused: { state: true },
    said: { state: true },
  };

  render() {
    return html`
      <h2>What if?</h2>
      <p class="muted words">
        Plan links, and see what they would change. The plan stands in the address of this page: who opens it sees the same.
      </p>
      ${this.area ? this.#form() : nothing}
      ${this.problem ? this.#trouble() : nothing}
      ${this.links.length ? this.#plan() : html`<p>No link is planned yet.</p>`}
    `;
  }

  #form() {
    return html`<form @submit=${this.#propose}>
        <label>
          <span class="label">Propose</span>
          <select name="count">
            ${counts.map((n) => html`<option value=${n} ?selected=${n === counts[1]}>${n} links</option>`)}
          </select>
        </label>
        <label>
          <span class="label">with a score of at least</span>
          <select name="score">
            ${[30, 40, 50, 60].map((n) => html`<option value=${n} ?selected=${n === 40}>${n} of 100</option>`)}
          </select>
        </label>
        <button class="primary" ?disabled=${this.proposing}>${this.proposing ? "Searching …" : "Propose links"}</button>
      </form>
      <p class="small" role="status">${this.said}</p>
      ${this.refused ? html`<problem-note .problem=${this.refused} @retry=${() => this.renderRoot.querySelector("form").requestSubmit()}></problem-note>` : nothing}`;
  }

  #trouble() {
    const { index, reason } = this.problem.more ?? {};
    if (index == null) return html`<problem-note .problem=${this.problem} @retry=${() => this.#tell("again")}></problem-note>`;
    return html`<div class="trouble" role="alert">
      <p>The link ${this.names?.length ? and(this.names) : this.links[index]} ${reason}, so nothing was reckoned.</p>
      <button @click=${() => this.#tell("links", this.links.toSpliced(index, 1))}>Take this link away</button>
    </div>`;
  }

  #plan() {
    return html`
      <div class="columns">
        <div>
          <h3>${this.links.length === 1 ? "One planned link" : `${number(this.links.length)} planned links`}</h3>
          <ul>
            ${this.links.map((link, i) => this.#link(link, this.answer?.links[i]))}
          </ul>
          <button class="link" @click=${() => this.#tell("links", [])}>Take all away</button>
        </div>
        <div aria-busy=${this.busy}>${this.answer ? this.#changes() : this.busy ? html`<p class="muted">Reckoning …</p>` : nothing}</div>
      </div>
    `;
  }

  #link(link, ends) {
    const name = ends ? `${ends.a.name} and ${ends.b.name}` : link.replace("-", " and ");
    return html`<li>
      <span>
        ${ends
          ? html`<b>${ends.a.name}</b> <span class="muted small">${ends.a.countryName}</span> – <b>${ends.b.name}</b>
              <span class="muted small">${ends.b.countryName}</span>`
          : name}
      </span>
      <button class="away" aria-label="Take away ${name}" @click=${() => this.#tell("links", this.links.filter((other) => other !== link))}>
        <span aria-hidden="true">×</span>
      </button>
    </li>`;
  }

  #changes() {
    const { areas, before, after } = this.answer;
    return html`
      <h3>Inequality of the world <span class="muted small">(Gini coefficient: 0 all alike, 1 one has everything)</span></h3>
      <table>
        <thead>
          <tr>
            <th scope="col">Partners of cities</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
            <th scope="col">Change</th>
          </tr>
        </thead>
        <tbody>
          ${this.#gini("among all cities", before.cities, after.cities)} ${this.#gini("among countries, per person", before.countries, after.countries)}
        </tbody>
      </table>
      ${kinds.map(([kind, heading]) => this.#areas(heading, areas.filter((area) => area.kind === kind && area.code !== "m49:001")))}
    `;
  }

  #gini(name, before, after) {
    const change = after - before;
    return html`<tr>
      <th scope="row">${name}</th>
      <td>${decimal(before, 5)}</td>
      <td>${decimal(after, 5)}</td>
      <td>${change === 0 ? "0" : `${change < 0 ? "−" : "+"}${decimal(Math.abs(change), 6)}`}</td>
    </tr>`;
  }

  #areas(heading, areas) {
    if (!areas.length) return nothing;
    return html`<details ?open=${heading === kinds[0][1]}>
      <summary>${heading} <span class="muted small">${areas.length}</span></summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Area</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
            <th scope="col">Expected</th>
            <th scope="col">Still below</th>
          </tr>
        </thead>
        <tbody>
          ${areas.map(
            ({ name, expected, partnershipsBefore, partnershipsAfter, gapAfter }) => html`<tr>
              <th scope="row">${name}</th>
              <td>${number(partnershipsBefore)}</td>
              <td><b>${number(partnershipsAfter)}</b></td>
              <td>${amount(expected)}</td>
              <td>${gapAfter == null ? "–" : gapAfter > 0 ? amount(gapAfter) : "none"}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </details>`;
  }

  async #propose(event) {
    event.preventDefault();
    const wanted = new FormData(event.target);
    this.proposing = true;
    this.refused = null;
    this.said = "Matching the biggest cities without a partner; this takes some seconds.";
    try {
      const proposal = await api.propose({
        area: this.area.code,
        from: this.origin?.code ?? null,
        count: Number(wanted.get("count")),
        minScore: Number(wanted.get("score")) / 100,
      });
      this.#take(proposal);
    } catch (problem) {
      this.said = "";
      this.refused = problem;
    }
    this.proposing = false;
  }

  #take({ links, considered, closes }) {
    const scores = links.map(({ score }) => ofHundred(score));
    this.said = links.length
      ? `${number(links.length)} links proposed among ${number(considered)} pairs, with scores from ${Math.min(...scores)} to ${Math.max(...scores)} of 100; gaps of countries and their parts shrink by ${amount(closes)} in all.`
      : "No pair has such a score. Try a lower one.";
    if (links.length) this.#tell("links", [...new Set([...this.links, ...links.map(({ city, candidate }) => `${city.id}-${candidate.id}`)])]);
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
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

      form {
        display: flex;
        flex-wrap: wrap;
        gap: 0.75rem 1rem;
        align-items: end;
        margin: 1rem 0 0.5rem;
      }

      form label {
        display: block;
      }

      form .label {
        display: block;
        margin-bottom: 0.25rem;
      }

      select {
        min-width: 9rem;
      }

      problem-note {
        display: block;
        margin: 0.75rem 0;
      }

      .trouble {
        max-width: 44rem;
        margin: 0.75rem 0;
        padding: 1rem 1.25rem 1.25rem;
        background: var(--caution);
        border-left: 4px solid var(--accent);
      }

      .trouble button {
        margin-top: 0.75rem;
      }

      h3 {
        margin: 1rem 0 0.25rem;
      }

      h3 .small {
        font-weight: 400;
      }

      ul {
        margin: 0 0 0.5rem;
        padding: 0;
        list-style: none;
      }

      li {
        display: flex;
        gap: 0.5rem;
        align-items: center;
        justify-content: space-between;
        border-bottom: 1px solid var(--line);
      }

      .away {
        min-width: 2.25rem;
        min-height: 2.25rem;
        padding: 0;
        color: var(--muted);
        background: none;
        border: 0;
      }

      table {
        width: 100%;
        margin-bottom: 1rem;
        border-collapse: collapse;
        font-variant-numeric: tabular-nums;
      }

      th,
      td {
        padding: 0.3rem 0 0.3rem 0.75rem;
        text-align: end;
        vertical-align: bottom;
        border-bottom: 1px solid var(--line);
      }

      th:first-child {
        padding-left: 0;
        text-align: start;
      }

      thead th {
        font-size: 0.9rem;
        line-height: 1.25;
        color: var(--muted);
        border-color: var(--edge);
      }

      tbody th {
        font-weight: 500;
      }

      @media (max-width: 40rem) {
        table {
          font-size: 0.9rem;
        }

        th,
        td {
          padding-left: 0.375rem;
        }

        tbody th {
          overflow-wrap: anywhere;
        }
      }

      @media (min-width: 64rem) {
        .columns {
          display: grid;
          grid-template-columns: 5fr 7fr;
          gap: 3.5rem;
        }
      }
    `,
  ];
}

customElements.define("plan-panel", PlanPanel);
