import { LitElement, css, html, nothing } from "lit";
import { follow } from "../navigation.js";
import { number } from "../shared/format.js";
import { shared } from "../shared/styles.js";
import { amount, bandOf, measures } from "./measures.js";

const shownAtFirst = 12;
const nouns = {
  country: ["Country", "countries"],
  region: ["Region", "regions"],
  group: ["Group", "groups"],
  subdivision: ["Part of the country", "parts"],
};

/** Areas beside each other, by the column that the reader chooses. */
class AreaTable extends LitElement {
  static properties = { heading: {}, rows: {}, kind: {}, measure: {}, bands: {}, sort: {}, hrefOf: {}, origin: {}, all: { state: true } };

  willUpdate(changed) {
    if (changed.has("rows") && changed.get("rows")?.length !== this.rows.length) this.all = false;
  }

  render() {
    const sorted = this.#sorted();
    const shown = this.all ? sorted : sorted.slice(0, shownAtFirst);
    return html`
      <table>
        <caption>
          <h2>${this.heading}</h2>
        </caption>
        <thead>
          <tr>
            ${this.#head("name", nouns[this.kind][0])}
            ${Object.entries(measures).map(([name, { column }]) => this.#head(name, column))}
          </tr>
        </thead>
        <tbody>
          ${shown.map((row) => this.#row(row))}
        </tbody>
      </table>
      ${sorted.length ? nothing : html`<p class="muted none">None.</p>`}
      ${sorted.length > shown.length
        ? html`<button class="more" @click=${() => (this.all = true)}>Show all ${number(sorted.length)} ${nouns[this.kind][1]}</button>`
        : nothing}
    `;
  }

  #head(name, text) {
    const [column, direction] = this.#order();
    const sort = column === name ? (direction > 0 ? "ascending" : "descending") : nothing;
    return html`<th scope="col" aria-sort=${sort} class=${name === this.measure ? "chosen" : ""}>
      <button @click=${() => this.#choose(name)}>${text}<span class="arrow" aria-hidden="true">${{ ascending: "▲", descending: "▼" }[sort] ?? ""}</span></button>
    </th>`;
  }

  #row(row) {
    const band = bandOf(this.bands, this.measure, row);
    const expected = row.expected == null ? "nothing can be expected" : `${amount(row.expected)} expected`;
    return html`<tr>
      <th scope="row">
        <div>
          <i class="dot b-${band}"></i>
          <a href=${this.hrefOf(row)} @click=${follow}>${row.name}</a>
          <span class="muted small">${number(row.partnerships)} listed, ${expected}</span>
        </div>
      </th>
      ${Object.entries(measures).map(
        ([name, { value }]) => html`<td class=${name === this.measure ? "chosen" : ""}>${amount(value(row))}</td>`,
      )}
    </tr>`;
  }

  /** The column and 1 for the least first, −1 for the most. */
  #order() {
    if (this.sort) return this.sort.startsWith("-") ? [this.sort.slice(1), -1] : [this.sort, 1];
    return [this.measure, firstDirection(this.measure)];
  }

  #sorted() {
    const [column, direction] = this.#order();
    const value = measures[column]?.value ?? ((row) => row.name);
    const rank = new Map(this.rows.map((row, i) => [row, i]));
    return this.rows.toSorted((a, b) => {
      const [x, y] = [value(a), value(b)];
      if (x == null || y == null) return (x == null) - (y == null);
      const order = typeof x === "string" ? x.localeCompare(y, "en") : x - y;
      return direction * order || (column === "rate" && b.population - a.population) || rank.get(a) - rank.get(b);
    });
  }

  #choose(name) {
    const [column, direction] = this.#order();
    const next = column === name ? -direction : firstDirection(name);
    this.dispatchEvent(new CustomEvent("sort", { detail: `${next < 0 ? "-" : ""}${name}` }));
  }

  static styles = [
    shared,
    css`
      :host {
        display: block;
        font-variant-numeric: tabular-nums;
      }

      table {
        width: 100%;
        border-collapse: collapse;
      }

      caption {
        padding-bottom: 0.25rem;
        text-align: start;
      }

      th,
      td {
        padding: 0.4rem 0 0.4rem 0.75rem;
        text-align: end;
        vertical-align: top;
        border-bottom: 1px solid var(--line);
      }

      th:first-child {
        padding-left: 0;
        text-align: start;
      }

      thead th {
        padding-block: 0;
        vertical-align: bottom;
        border-color: var(--edge);
      }

      thead button {
        min-height: 2.25rem;
        padding: 0.25rem 0;
        font-size: 0.9rem;
        font-weight: 600;
        line-height: 1.2;
        color: var(--muted);
        text-align: inherit;
        background: none;
        border: 0;
        border-radius: 0.125rem;
      }

      thead button:hover,
      thead [aria-sort] button {
        color: var(--text);
      }

      .arrow {
        margin-left: 0.25rem;
        font-size: 0.6rem;
        vertical-align: 0.1em;
      }

      td {
        color: var(--muted);
      }

      td.chosen {
        font-weight: 650;
        color: var(--text);
      }

      tbody th {
        font-weight: 500;
        line-height: 1.35;
      }

      tbody div {
        position: relative;
        padding-left: 1.3rem;
      }

      tbody th .small {
        display: block;
        font-weight: 400;
      }

      a {
        color: inherit;
        text-decoration-color: var(--edge);
      }

      a:hover {
        color: var(--own);
      }

      .dot {
        position: absolute;
        top: 0.35rem;
        left: 0;
        width: 0.7rem;
        height: 0.7rem;
        border: 1px solid var(--edge);
        border-radius: 50%;
      }

      .b-0 {
        background: var(--band-0);
        border-color: var(--band-0);
      }

      .b-1 {
        background: var(--band-1);
        border-color: var(--band-1);
      }

      .b-2 {
        background: var(--band-2);
      }

      .b-3 {
        background: var(--band-3);
      }

      .b-4 {
        background: var(--band-4);
      }

      .more,
      .none {
        margin-top: 0.75rem;
      }

      @media (max-width: 40rem) {
        th,
        td {
          padding-left: 0.5rem;
        }

        tbody th {
          overflow-wrap: anywhere;
        }

        thead button {
          font-size: 0.85rem;
        }
      }

      @media (forced-colors: active) {
        .dot {
          forced-color-adjust: none;
        }
      }
    `,
  ];
}

const firstDirection = (column) => (column === "name" || measures[column]?.lessFirst ? 1 : -1);

customElements.define("area-table", AreaTable);
