import { LitElement, css, html, nothing, svg } from "lit";
import { outlines } from "../coverage/outlines.js";
import { height, width } from "../coverage/projection.js";
import { shapesOf } from "../coverage/shapes.js";
import { count, place } from "../shared/format.js";
import { shared } from "../shared/styles.js";

const reach = 14;

/**
 * Where the cities lie that seek. The list beside it names them all, and is the way by keyboard; a dot that is chosen says "choose", with
 * the id of its record.
 *
 * `country`: code of the one that fills the map; empty for the world
 */
class SeekerMap extends LitElement {
  static properties = { seekers: {}, country: {}, outlines: { state: true }, active: { state: true }, unit: { state: true } };

  #shapes;

  constructor() {
    super();
    this.unit = 1;
    outlines().then(
      (found) => (this.outlines = found),
      () => {}, // without outlines the list still says it all
    );
  }

  firstUpdated() {
    const picture = this.renderRoot.querySelector("svg");
    new ResizeObserver(() => (this.unit = picture.clientWidth ? width / picture.clientWidth : 1)).observe(picture);
  }

  willUpdate(changed) {
    if (this.outlines && (changed.has("outlines") || changed.has("country"))) {
      this.#shapes = shapesOf(this.outlines, this.country ? [this.country] : []);
    }
  }

  render() {
    return html`
      <svg
        viewBox="0 0 ${width} ${height}"
        role="img"
        aria-label="Map: where the ${count(this.seekers.length, "city", "cities")} of the list lie"
        data-state=${this.#shapes ? "drawn" : "waiting"}
        class=${this.active ? "open" : ""}
        @pointermove=${(event) => (this.active = this.#at(event))}
        @pointerleave=${() => (this.active = null)}
        @click=${this.#choose}
      >
        ${this.#shapes ? this.#drawing() : nothing}
      </svg>
      <p class="muted small">${this.active ? `${this.active.city.name}, ${place(this.active.city)}` : "Each dot is a city that seeks."}</p>
    `;
  }

  #drawing() {
    const { areas, borders, disputed } = this.#shapes;
    const size = 4.5 * this.unit;
    return svg`
      ${areas.map(({ d }) => svg`<path d=${d} class="land" />`)}
      <path d=${borders} class="borders" />
      <path d=${disputed} class="disputed" />
      ${this.#dots.map(({ seeker, x, y }) => svg`<circle cx=${x} cy=${y} r=${seeker === this.active ? size * 1.5 : size} class=${seeker.state} />`)}
    `;
  }

  get #dots() {
    return this.seekers
      .map((seeker) => ({ seeker, at: this.#shapes.at([seeker.city.lng, seeker.city.lat]) }))
      .filter(({ at }) => at)
      .map(({ seeker, at: [x, y] }) => ({ seeker, x, y }));
  }

  /** The record whose dot is nearest to where somebody points, if any is near. */
  #at({ clientX, clientY, currentTarget }) {
    if (!this.#shapes) return null;
    const box = currentTarget.getBoundingClientRect();
    const far = ({ x, y }) => Math.hypot((clientX - box.x) * this.unit - x, (clientY - box.y) * this.unit - y);
    const [nearest] = this.#dots.sort((one, other) => far(one) - far(other));
    return nearest && far(nearest) <= reach * this.unit ? nearest.seeker : null;
  }

  #choose(event) {
    const chosen = this.#at(event);
    if (chosen) this.dispatchEvent(new CustomEvent("choose", { detail: chosen.id }));
  }

  static styles = [
    shared,
    css`
      :host {
        display: block;
      }

      svg {
        display: block;
        width: 100%;
        height: auto;
        background: var(--ocean);
        border-radius: 0.5rem;
      }

      svg.open {
        cursor: pointer;
      }

      path,
      circle {
        vector-effect: non-scaling-stroke;
      }

      .land {
        fill: var(--land);
        stroke: var(--coast);
        stroke-width: 0.5;
      }

      .borders,
      .disputed {
        fill: none;
        stroke: var(--coast);
        stroke-width: 0.7;
      }

      .disputed {
        stroke-dasharray: 2 2;
      }

      circle {
        fill: var(--accent);
        stroke: var(--panel);
        stroke-width: 1.5;
      }

      circle.lapsed {
        fill: var(--muted);
      }

      p {
        min-height: 1.4rem;
        margin-top: 0.375rem;
      }

      @media (forced-colors: active) {
        svg {
          forced-color-adjust: none;
        }
      }
    `,
  ];
}

customElements.define("seeker-map", SeekerMap);
