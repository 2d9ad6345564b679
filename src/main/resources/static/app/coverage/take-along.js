import { LitElement, css, html } from "lit";
import * as api from "../api.js";
import { save } from "../shared/save.js";
import { shared } from "../shared/styles.js";
import { pngOf, svgOf } from "./picture.js";

/** Ways to take the view along: the table as CSV, the map as a picture, the address. */
class TakeAlong extends LitElement {
  static properties = { state: {}, seen: {}, map: {}, heading: {}, lead: {}, said: { state: true } };

  willUpdate(changed) {
    if (changed.has("state")) this.said = null;
  }

  render() {
    return html`
      <button class="link" @click=${() => this.#try(this.#csv)}>Download the table as CSV</button>
      <button class="link" @click=${() => this.#try(this.#svg)}>The map as SVG</button>
      <button class="link" @click=${() => this.#try(this.#png)}>The map as PNG</button>
      <a href="api/${api.coveragePath(this.#wanted)}">The figures as JSON</a>
      <button class="link" @click=${() => this.#try(this.#copy)}>Copy the address of this view</button>
      <span class="small muted" role="status">${this.said}</span>
    `;
  }

  get #wanted() {
    const { subject, origin, rowKind } = this.seen;
    const from = origin ? { from: origin.code } : {};
    if (!subject) return { by: rowKind, ...from };
    if (subject.kind === "list") return { by: "country", countries: subject.code, ...from };
    if (rowKind === "country") return { by: "country", group: subject.code, ...from };
    return { by: "subdivision", countries: subject.members[0], ...from };
  }

  get #name() {
    const { of, from, measure } = this.state;
    return ["coverage", of?.replaceAll(/[:,]/g, "-"), from && `with-${from.replaceAll(":", "-")}`, measure].filter(Boolean).join("-");
  }

  async #csv() {
    save(await api.coverageCsv(this.#wanted), `${this.#name}.csv`);
  }

  #svg() {
    save(new Blob([this.#drawing()], { type: "image/svg+xml" }), `${this.#name}.svg`);
  }

  async #png() {
    save(await pngOf(this.#drawing()), `${this.#name}.png`);
  }

  #drawing() {
    const map = this.map();
    if (!map.shapes) throw new Error("The map is not drawn yet.");
    return svgOf(map, { title: this.heading, subtitle: this.lead.replace(" Choose a band to list them.", ""), dataVersion: this.seen.dataVersion });
  }

  /** Browsers lend the clipboard to secure origins only. */
  async #copy() {
    try {
      await navigator.clipboard.writeText(location.href);
      this.said = "Address copied.";
    } catch {
      this.said = location.href;
    }
  }

  async #try(step) {
    this.said = null;
    try {
      await step.call(this);
    } catch (problem) {
      this.said = problem.message;
    }
  }

  static styles = [
    shared,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1.25rem;
        align-items: baseline;
        margin-top: 1.25rem;
      }

      a {
        min-height: 1.5rem;
      }

      span {
        overflow-wrap: anywhere;
      }
    `,
  ];
}

customElements.define("take-along", TakeAlong);
