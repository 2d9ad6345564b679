import { LitElement, css, html, nothing } from "lit";
import { count } from "../shared/format.js";
import { shared } from "../shared/styles.js";
import { measures } from "./measures.js";

/** What the colours mean; a band can be chosen, to see and list its countries alone. */
class BandLegend extends LitElement {
  static properties = { measure: {}, bands: {}, members: {}, without: {}, band: {} };

  render() {
    return html`
      <p class="small muted" id="what">${this.#title()}</p>
      <div class="bands" role="group" aria-labelledby="what">
        ${this.bands.map(({ label, areas }, i) => this.#band(String(i), label, areas.filter(({ code }) => !this.members || this.members.has(code)).length))}
        ${this.#band("none", "No figures", this.without)}
      </div>
      <p class="small muted">${this.band ? html`<button class="link" @click=${() => this.#choose(null)}>Show all bands</button> · ` : nothing}Dashed: disputed borders. Dots: small areas.</p>
    `;
  }

  #title() {
    const { legend } = measures[this.measure];
    return `${legend[0].toUpperCase()}${legend.slice(1)}`;
  }

  #band(name, label, number) {
    return html`<button class=${this.band && this.band !== name ? "off" : ""} aria-pressed=${this.band === name} @click=${() => this.#choose(this.band === name ? null : name)}>
      ${name === "none"
        ? html`<svg class="bar" width="100%" height="12" aria-hidden="true">
            <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="6" /></pattern>
            <rect width="100%" height="12" />
          </svg>`
        : html`<span class="bar b-${name}"></span>`}
      <span class="label">${label}</span>
      <span class="muted count">${count(number, "country", "countries")}</span>
    </button>`;
  }

  #choose(band) {
    this.dispatchEvent(new CustomEvent("band", { detail: band }));
  }

  static styles = [
    shared,
    css`
      :host {
        display: block;
      }

      .bands {
        display: grid;
        grid-template-columns: repeat(6, 1fr);
        gap: 0.1875rem;
        margin: 0.25rem 0 0.375rem;
      }

      .bands button {
        display: flex;
        flex-direction: column;
        min-width: 0;
        padding: 0 0 0.25rem;
        font-size: 0.9rem;
        line-height: 1.35;
        text-align: start;
        background: none;
        border: 0;
        border-radius: 0;
      }

      .bar {
        display: block;
        height: 0.75rem;
        margin-bottom: 0.25rem;
      }

      .label {
        font-weight: 500;
      }

      .count {
        font-size: 0.8rem;
      }

      button:hover .label {
        text-decoration: underline;
      }

      button[aria-pressed="true"] .bar {
        outline: 2px solid var(--text);
        outline-offset: 1px;
      }

      .off .bar {
        opacity: 0.35;
      }

      .b-0 {
        background: var(--band-0);
      }

      .b-1 {
        background: var(--band-1);
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

      rect {
        fill: url(#hatch);
      }

      line {
        stroke: var(--hatch);
        stroke-width: 3;
      }

      @media (max-width: 40rem) {
        .bands {
          grid-template-columns: repeat(3, 1fr);
          row-gap: 0.5rem;
        }
      }

      @media (forced-colors: active) {
        .bar {
          forced-color-adjust: none;
        }
      }
    `,
  ];
}

customElements.define("band-legend", BandLegend);
