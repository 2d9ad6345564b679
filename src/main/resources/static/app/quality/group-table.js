import { LitElement, css, html, nothing } from "lit";
import { number, percent } from "../shared/format.js";
import { shared } from "../shared/styles.js";
import { bar, few, ofError } from "./figures.js";
import { tables } from "./tables.styles.js";
import "./wide-table.js";

/** What was found for askers of different kinds. */
class GroupTable extends LitElement {
  static properties = { name: {}, of: {}, groups: {} };

  render() {
    const longest = Math.max(...this.groups.filter(([, { questions }]) => questions >= few).map(([, { hits10 }]) => hits10));
    return html`<wide-table label="${this.name}, a table that can be moved sideways">
      <table>
        <caption class="hidden">
          ${this.name}
        </caption>
        <thead>
          <tr>
            <th scope="col">${this.of}</th>
            <th scope="col">Questions</th>
            <th scope="col">In the first 10</th>
            <th scope="col">In the first 50</th>
          </tr>
        </thead>
        <tbody>
          ${this.groups.map((group) => this.#row(group, longest))}
        </tbody>
      </table>
    </wide-table>`;
  }

  #row([name, { questions, hits10, hits10Error, hits50, hits50Error }], longest) {
    const isFew = questions < few;
    return html`<tr class=${isFew ? "few" : "own"}>
      <th scope="row">${name[0].toUpperCase() + name.slice(1)}</th>
      <td class="figure">${isFew ? html`<span class="small">few</span> ` : nothing}${number(questions)}</td>
      <td class="figure">
        ${percent(hits10)} <span class="error">${ofError(hits10Error)}</span>${isFew ? nothing : bar(hits10, longest)}
      </td>
      <td class="figure">${percent(hits50)} <span class="error">${ofError(hits50Error)}</span></td>
    </tr>`;
  }

  static styles = [shared, tables];
}

customElements.define("group-table", GroupTable);
