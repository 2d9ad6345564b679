import { LitElement, css, html, nothing } from "lit";
import { go, here } from "../navigation.js";
import { count, decimal, number, percent } from "../shared/format.js";
import { shared } from "../shared/styles.js";
import { bar, engine, errorOfShare, exhaustive, few, inOrder, ofError, pageRank } from "./figures.js";
import { tables } from "./tables.styles.js";
import "./wide-table.js";

const groups = [
  ["all", "All", ""],
  ["warm", "Both cities have other partners", " between two cities that both have another partner left"],
  ["askerCold", "The asker has none left", " of a city that has no partner left"],
  ["partnerCold", "The partner has none left", " for a partner that has no other left"],
];

/** What each method found, over all questions or over those of one kind. */
class MethodTable extends LitElement {
  static properties = { methods: {}, questions: {} };

  render() {
    const rows = inOrder(this.methods);
    const longest = Math.max(...rows.map((row) => row[this.questions].hits10));
    return html`
      <fieldset>
        <legend>Which questions</legend>
        ${groups.map(([name, label]) => this.#choice(name, label))}
      </fieldset>
      <p class="small" role="status">${this.#remark()}</p>
      <wide-table label="What each method found, a table that can be moved sideways">
        <table>
          <caption>
            <span>${this.#caption()}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">Method</th>
              <th scope="col">Found first</th>
              <th scope="col">In the first 10</th>
              <th scope="col">In the first 50</th>
              <th scope="col">Mean reciprocal rank</th>
              <th scope="col">First 10, times PageRank</th>
              ${this.#all ? html`<th scope="col">Different cities</th>` : nothing}
            </tr>
          </thead>
          <tbody>
            ${rows.map((row) => this.#row(row, longest))}
          </tbody>
        </table>
      </wide-table>
    `;
  }

  get #all() {
    return this.questions === "all";
  }

  #choice(name, label) {
    const { questions } = this.methods[0][name];
    return html`<label class="tick">
      <input
        type="radio"
        name="questions"
        .checked=${this.questions === name}
        @change=${() => go({ ...here(), questions: name }, { replace: true })}
      />
      <span>${label} <span class="muted small">${number(questions)}</span></span>
    </label>`;
  }

  #caption() {
    const { questions } = this.methods[0][this.questions];
    const kind = groups.find(([name]) => name === this.questions)[2];
    return `Of ${count(questions, "question")}${kind}, the share whose hidden partner was found, ± standard error in percentage points.`;
  }

  /** Towns that stand in the atlas only for their partnership are easier to find, which the reader must be able to see. */
  #remark() {
    const { partnerColdBySize, [this.questions]: metrics } = this.methods[0];
    if (metrics.questions < few) return `Fewer than ${few} questions: too few to say much.`;
    if (this.questions !== "partnerCold") return nothing;
    const sizes = Object.entries(partnerColdBySize).map(([size, { hits10, questions }]) => `${percent(hits10)} of ${questions} (${size})`);
    return `What ${engine} found among the first ten, by the people of the partner: ${sizes.join("; ")}.`;
  }

  #row(row, longest) {
    const { questions, mrr, mrrError, hits1, hits10, hits10Error, hits50, hits50Error } = row[this.questions];
    return html`<tr class=${row.method === engine ? "own" : ""}>
      <th scope="row">${row.method}${row.method === exhaustive ? html` <span class="muted small">for reference</span>` : nothing}</th>
      <td class="figure">${percent(hits1)} <span class="error">${ofError(errorOfShare(hits1, questions))}</span></td>
      <td class="figure">${percent(hits10)} <span class="error">${ofError(hits10Error)}</span>${bar(hits10, longest)}</td>
      <td class="figure">${percent(hits50)} <span class="error">${ofError(hits50Error)}</span></td>
      <td class="figure">${decimal(mrr, 3)} <span class="error">± ${decimal(mrrError, 3)}</span></td>
      <td>${this.#timesPageRank(row)}</td>
      ${this.#all ? html`<td>${percent(row.differentCities)}</td>` : nothing}
    </tr>`;
  }

  #timesPageRank(row) {
    const beside = this.methods.find(({ method }) => method === pageRank)?.[this.questions].hits10;
    const times = this.#all ? row.toPageRank?.hits10 : beside && row[this.questions].hits10 / beside;
    return beside && times != null ? decimal(times, 2) : "–";
  }

  static styles = [
    shared,
    tables,
    css`
      fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: 0.125rem 1.5rem;
      }

      legend {
        margin-bottom: 0.25rem;
      }

      p[role="status"] {
        margin: 0.25rem 0 0.75rem;
        color: var(--muted);
      }

      tbody th {
        position: sticky;
        left: 0;
        min-width: 7.5rem;
        background: var(--page);
      }

      .own > * {
        background: var(--raised);
      }

      .own th {
        font-weight: 650;
        box-shadow: inset 4px 0 var(--accent);
      }
    `,
  ];
}

customElements.define("method-table", MethodTable);
