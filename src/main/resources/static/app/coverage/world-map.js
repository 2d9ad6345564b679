import { LitElement, html, nothing, svg } from "lit";
import { number } from "../shared/format.js";
import { shared } from "../shared/styles.js";
import { amount, bandOf, measures } from "./measures.js";
import { height, width } from "./projection.js";
import { shapesOf } from "./shapes.js";
import { nextTo } from "./steps.js";
import { styles } from "./world-map.styles.js";

/**
 * The map: areas in the colour of their band. The table beside it says the same in words.
 *
 * `rows`: the figures by code; `names`: of all areas of the atlas by code; `focus`: codes that fill the map, none for the world; `members`: a set
 * of those that count, null for all; `origin`: codes of the origin; `links`: planned ones; `cities`: marked with dots.
 */
class WorldMap extends LitElement {
  static properties = {
    outlines: {},
    rows: {},
    names: {},
    measure: {},
    bands: {},
    band: {},
    focus: {},
    members: {},
    origin: {},
    links: {},
    cities: {},
    active: { state: true },
    unit: { state: true },
  };

  shapes = null;

  constructor() {
    super();
    this.unit = 1;
    this.focus = this.origin = this.links = this.cities = [];
  }

  firstUpdated() {
    const picture = this.renderRoot.querySelector("svg");
    new ResizeObserver(() => (this.unit = picture.clientWidth ? width / picture.clientWidth : 1)).observe(picture);
  }

  willUpdate(changed) {
    if (!this.outlines) return;
    if (changed.has("outlines") || String(changed.get("focus") ?? "") !== String(this.focus) || !this.shapes) {
      this.shapes = shapesOf(this.outlines, this.focus);
      if (!this.shapes.places.has(this.active)) this.active = null;
    }
  }

  render() {
    return html`
      <svg
        viewBox="0 0 ${width} ${height}"
        role="listbox"
        tabindex="0"
        aria-label="Map: ${measures[this.measure].label}. Arrow keys lead from one country to the next, Enter opens it."
        aria-activedescendant=${this.active ? `area-${this.active}` : nothing}
        data-state=${this.shapes && this.bands ? "drawn" : "waiting"}
        @keydown=${this.#key}
        @pointermove=${(event) => (this.active = codeAt(event))}
        @pointerleave=${() => (this.active = null)}
        @blur=${() => (this.active = null)}
        @click=${(event) => this.#open(codeAt(event))}
      >
        <defs>${this.#hatching()}</defs>
        ${this.shapes && this.bands ? this.#drawing() : nothing}
      </svg>
      <p class="readout small">${this.#readout()}</p>
    `;
  }

  #hatching() {
    return svg`<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" class="paper" /><line x1="0" y1="0" x2="0" y2="6" class="hatch" />
    </pattern>`;
  }

  #drawing() {
    const { areas, borders, disputed, dots } = this.shapes;
    const dotted = new Set(dots.map(({ code }) => code));
    const small = Math.max(3.4, 2.3 * this.unit);
    const active = areas.find(({ code }) => code === this.active);
    const activeDot = dots.find(({ code }) => code === this.active);
    return svg`
      ${areas.map(({ code, d }) => svg`<path d=${d} class=${this.#kind(code)} data-code=${code}
        id=${this.#isOption(code) && !dotted.has(code) ? `area-${code}` : nothing}
        role=${this.#isOption(code) && !dotted.has(code) ? "option" : nothing}
        aria-selected=${this.#isOption(code) && !dotted.has(code) ? String(code === this.active) : nothing}
        aria-label=${this.#isOption(code) && !dotted.has(code) ? this.#words(code) : nothing}
        aria-hidden=${this.#isOption(code) && !dotted.has(code) ? nothing : "true"} />`)}
      <path d=${borders} class="borders" aria-hidden="true" />
      <path d=${disputed} class="disputed" aria-hidden="true" />
      ${dots.filter(({ code }) => this.#isOption(code)).map(({ code, at: [x, y] }) => svg`<circle cx=${x} cy=${y} r=${small}
        class="${this.#kind(code)} dot" data-code=${code} id="area-${code}" role="option" aria-selected=${String(code === this.active)}
        aria-label=${this.#words(code)} />`)}
      ${active && !activeDot ? svg`<path d=${active.d} class="ring" aria-hidden="true" />` : nothing}
      ${activeDot ? svg`<circle cx=${activeDot.at[0]} cy=${activeDot.at[1]} r=${small * 1.7} class="ring" aria-hidden="true" />` : nothing}
      ${this.#cityDots()} ${this.#links()}
    `;
  }

  #cityDots() {
    return this.cities
      .map(({ lng, lat }) => this.shapes.at([lng, lat]))
      .filter(Boolean)
      .map(([x, y]) => svg`<circle cx=${x} cy=${y} r=${3 * Math.min(2, this.unit)} class="city" aria-hidden="true" />`);
  }

  #links() {
    return this.links.map(({ a, b }) => svg`<path d=${this.shapes.line([a.lng, a.lat], [b.lng, b.lat])} class="link" aria-hidden="true" />`);
  }

  #isOption(code) {
    return this.names.has(code);
  }

  #kind(code) {
    if (this.origin.includes(code)) return "origin";
    const band = bandOf(this.bands, this.measure, this.rows.get(code));
    const dimmed = (this.members && !this.members.has(code)) || (this.band && this.band !== band);
    return `b-${band}${dimmed ? " dimmed" : ""}${this.rows.has(code) ? " open" : ""}`;
  }

  #words(code) {
    const row = this.rows.get(code);
    const name = this.names.get(code);
    if (this.origin.includes(code)) return `${name}, where the partners are to be`;
    return row ? `${name}: ${measures[this.measure].says(row)}` : `${name}: no figures`;
  }

  #readout() {
    const code = this.active;
    if (!code || !this.#isOption(code)) return html`<span class="muted">Point at a country, or reach it with the arrow keys; choose it to look closer.</span>`;
    const row = this.rows.get(code);
    if (!row || this.origin.includes(code)) return html`<b>${this.#words(code)}</b>`;
    const expected = row.expected == null ? "nothing can be expected" : `${amount(row.expected)} expected (${number(row.low)} to ${number(row.high)})`;
    return html`<b>${row.name}</b>: ${measures[this.measure].says(row)}.
      <span class="muted">${number(row.partnerships)} listed, ${number(row.unconfirmed)} unconfirmed, ${expected}.</span>`;
  }

  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.shapes) return;
    if (event.key === "Enter" || event.key === " ") this.#open(this.active);
    else if (event.key === "Escape" && this.active) this.active = null;
    else if (event.key.startsWith("Arrow")) this.active = this.#step(event.key);
    else return;
    event.preventDefault();
  }

  #step(key) {
    const places = new Map([...this.shapes.places].filter(([code]) => this.#isOption(code)));
    const first = [...this.focus, ...this.rows.keys()].find((code) => places.has(code)) ?? [...places.keys()][0];
    return this.active ? nextTo(places, this.active, key) : first;
  }

  #open(code) {
    if (this.rows.has(code) && !this.origin.includes(code)) this.dispatchEvent(new CustomEvent("open", { detail: code }));
  }

  static styles = [shared, styles];
}

const codeAt = (event) => event.composedPath()[0].dataset?.code ?? null;

customElements.define("world-map", WorldMap);
