import { LitElement, css, html, nothing, svg } from "lit";
import { count, number } from "../shared/format.js";
import { shared } from "../shared/styles.js";
import { amount, hasRoom } from "./measures.js";

/** What an area has beside what comparable ones would have, and how sure that is. */
class AreaFacts extends LitElement {
  static properties = { facts: {}, with: {} };

  render() {
    const { partnerships, unconfirmed, suspended, expected, cities, citiesWithout } = this.facts;
    return html`
      <dl>
        <div>
          <dt>listed ${partnerships === 1 ? "partnership" : "partnerships"}${this.with ? ` with ${this.with}` : ""}</dt>
          <dd>${number(partnerships)}</dd>
        </div>
        ${expected == null ? nothing : this.#expectation()}
        <div>
          <dt>of ${count(cities, "city", "cities")} ${citiesWithout === 1 ? "has" : "have"} no partner${this.with ? " there" : " abroad"}</dt>
          <dd>${number(citiesWithout)}</dd>
        </div>
      </dl>
      <div class="usual">
        ${expected == null
          ? html`<p>Nothing can be expected here: ties are suspended, or nothing is known to compare with.</p>`
          : html`${this.#interval()}
              <p>${this.#inWords()}</p>`}
      </div>
      <p class="bias small">
        <b>On record.</b> ${unconfirmed ? html`${count(unconfirmed, "further partnership is", "further partnerships are")} unconfirmed: no current list has ${unconfirmed === 1 ? "it" : "them"}, and ${unconfirmed === 1 ? "it is" : "they are"} not counted.` : nothing}
        ${suspended ? html`${count(suspended, "partnership is", "partnerships are")} suspended and not counted.` : nothing}
        The sources lean to Europe and to what Wikipedia and Wikidata record: what seems to be missing may be missing in the record. Ask the
        national association first.
      </p>
    `;
  }

  #expectation() {
    const { gap, expected } = this.facts;
    return html`
      <div>
        <dt>expected of comparable areas</dt>
        <dd>${amount(expected)}</dd>
      </div>
      <div class=${gap > 0 ? "room" : ""}>
        <dt>${gap > 0 ? "below expectation" : "above expectation"}</dt>
        <dd>${amount(Math.abs(gap))}</dd>
      </div>
    `;
  }

  #inWords() {
    const { likelyGap, low, high, partnerships } = this.facts;
    const inside = `19 of 20 comparable areas would have from ${number(low)} to ${number(high)}`;
    if (hasRoom(this.facts)) {
      return `Room for partnerships: three in four comparable areas would have ${amount(likelyGap)} more, or more than that; ${inside}.`;
    }
    if (partnerships > high) return `More than comparable areas would have: ${inside}.`;
    return `Within what is usual for comparable areas: ${inside}.`;
  }

  /** On a logarithmic line: comparable areas differ by factors. */
  #interval() {
    const { partnerships, expected, low, high } = this.facts;
    const most = Math.log1p(Math.max(high, partnerships, 1)) * 1.04;
    const at = (value) => `${(100 * Math.log1p(Math.max(0, value))) / most}%`;
    const span = `${(100 * (Math.log1p(high) - Math.log1p(low))) / most}%`;
    return svg`<svg class="interval" width="100%" height="34" role="img" aria-label=${`${number(partnerships)} listed, ${amount(expected)} expected, ${number(low)} to ${number(high)} usual`}>
      <line class="axis" x1="0" x2="100%" y1="10" y2="10" />
      <rect class="range" x=${at(low)} width=${span} y="6" height="8" rx="4" />
      <line class="middle" x1=${at(expected)} x2=${at(expected)} y1="3" y2="17" />
      <circle class="has" cx=${at(partnerships)} cy="10" r="5.5" />
      <text x=${at(low)} y="31">${number(low)}</text>
      <text x=${at(high)} y="31" text-anchor="end">${number(high)}</text>
      <text x=${at(expected)} y="31" text-anchor="middle">${amount(expected)}</text>
    </svg>`;
  }

  static styles = [
    shared,
    css`
      :host {
        display: grid;
        gap: 1rem 3rem;
        margin: 1.25rem 0 1.75rem;
      }

      dl {
        display: flex;
        flex-wrap: wrap;
        gap: 0.75rem 2.5rem;
        margin: 0;
      }

      dl div {
        display: flex;
        flex-direction: column-reverse;
        justify-content: flex-end;
        max-width: 12rem;
        padding-left: 0.75rem;
        border-left: 3px solid var(--line);
      }

      dl .room {
        border-color: var(--accent);
      }

      dt {
        line-height: 1.3;
        color: var(--muted);
      }

      dd {
        margin: 0;
        font-size: 1.75rem;
        font-weight: 650;
        line-height: 1.2;
        font-variant-numeric: tabular-nums;
      }

      .interval {
        display: block;
        margin-bottom: 0.375rem;
        overflow: visible;
      }

      .axis {
        stroke: var(--line);
      }

      .range {
        fill: var(--track);
      }

      .middle {
        stroke: var(--muted);
        stroke-width: 2;
      }

      .has {
        fill: var(--accent);
        stroke: var(--page);
        stroke-width: 2;
      }

      text {
        font-size: 0.8rem;
        fill: var(--muted);
      }

      .bias {
        align-self: start;
        padding: 0.625rem 0.875rem;
        background: var(--raised);
        border-radius: 0.375rem;
      }

      @media (max-width: 40rem) {
        dl {
          display: grid;
          grid-template-columns: 1fr 1fr;
          gap: 0.75rem 1rem;
        }
      }

      @media (min-width: 64rem) {
        :host {
          grid-template-columns: minmax(0, 13fr) minmax(22rem, 8fr);
        }

        dl {
          display: grid;
          grid-template-columns: repeat(4, auto);
          justify-content: start;
        }

        .bias {
          grid-row: 1 / span 2;
          grid-column: 2;
        }
      }
    `,
  ];
}

customElements.define("area-facts", AreaFacts);
