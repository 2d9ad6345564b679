import { LitElement, css, html, nothing } from "lit";
import { number, ofHundred, percent } from "../shared/format.js";
import { shared } from "../shared/styles.js";
import { bar, few, ofError } from "./figures.js";
import { tables } from "./tables.styles.js";
import "./wide-table.js";

/** How many pairs were real, by their score. */
class ScoreTable extends LitElement {
  static properties = { bands: {} };

  render() {
    return html`<wide-table label="Real partnerships by score, a table that can be moved sideways">
      <table>
        <caption class="hidden">
          Real partnerships by score
        </caption>
        <thead>
          <tr>
            <th scope="col">Score, of 100</th>
            <th scope="col">Pairs</th>
            <th scope="col">Real among them</th>
            <th scope="col">Share that is real</th>
          </tr>
        </thead>
        <tbody>
          ${[...this.bands].reverse().map((band) => this.#row(band))}
        </tbody>
      </table>
    </wide-table>`;
  }

  #row({ from, to, pairs, real, share, shareError }) {
    const isFew = pairs < few;
    return html`<tr class=${isFew ? "few" : "own"}>
      <th scope="row">${ofHundred(from)} to ${ofHundred(to)}</th>
      <td class="figure">${isFew ? html`<span class="small">few</span> ` : nothing}${number(pairs)}</td>
      <td>${number(real)}</td>
      <td class="figure">${percent(share)} <span class="error">${ofError(shareError)}</span>${isFew ? nothing : bar(share, 1)}</td>
    </tr>`;
  }

  static styles = [
    shared,
    tables,
    css`
      tbody th {
        white-space: nowrap;
      }
    `,
  ];
}

customElements.define("score-table", ScoreTable);
