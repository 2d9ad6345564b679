import { LitElement, css, html, nothing } from "lit";
import * as api from "../api.js";
import { decimal, number, percent } from "../shared/format.js";
import { shared } from "../shared/styles.js";
import { tables } from "../quality/tables.styles.js";
import "../problem-note.js";
import "../quality/wide-table.js";

/** Whom the matching itself shows, asked for when somebody wants to see it. */
class ExposureTable extends LitElement {
  static properties = { report: { state: true }, problem: { state: true } };

  render() {
    return html`<details @toggle=${(event) => event.target.open && !this.report && this.#ask()}>
      <summary>Whom the matching shows</summary>
      ${this.problem ? html`<problem-note .problem=${this.problem} @retry=${this.#ask}></problem-note>` : nothing}
      ${this.report ? this.#table() : html`<p class="muted">Fetching the figures …</p>`}
    </details>`;
  }

  #table() {
    const { askers, places, runs, dataVersion } = this.report;
    const [first] = runs;
    const rows = first.regions.filter(({ ofCities }) => ofCities >= 0.005).sort((a, b) => b.ofCities - a.ofCities);
    const shareOf = (run, code) => run.regions.find((region) => region.code === code).ofPlaces;
    return html`
      <p class="muted words">
        The first ${places} of the lists of ${number(askers)} cities, drawn from all alike: whose cities stand in them, and what the wish
        “favour areas with few partnerships” (reach) does to it. Data of version ${dataVersion}.
      </p>
      <wide-table label="Whom the matching shows, a table that can be moved sideways">
        <table>
          <caption class="hidden">
            Whom the matching shows
          </caption>
          <thead>
            <tr>
              <th scope="col">Region</th>
              <th scope="col">Of all cities</th>
              ${runs.map(({ reach }) => html`<th scope="col">Of the places, reach ${reach}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ code, name, ofCities }) => html`<tr>
                <th scope="row">${name}</th>
                <td>${percent(ofCities)}</td>
                ${runs.map((run) => html`<td>${percent(shareOf(run, code))}</td>`)}
              </tr>`,
            )}
            <tr>
              <th scope="row">Inequality among countries (Gini)</th>
              <td></td>
              ${runs.map(({ gini }) => html`<td>${decimal(gini, 2)}</td>`)}
            </tr>
          </tbody>
        </table>
      </wide-table>
    `;
  }

  async #ask() {
    this.problem = null;
    try {
      this.report = await api.exposure();
    } catch (problem) {
      this.problem = problem;
    }
  }

  static styles = [
    shared,
    tables,
    css`
      .words {
        max-width: 44rem;
        margin-bottom: 0.75rem;
      }

      wide-table {
        max-width: 56rem;
      }
    `,
  ];
}

customElements.define("exposure-table", ExposureTable);
