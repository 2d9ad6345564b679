import { LitElement, html, nothing } from "lit";
import { and, count, km, number } from "../shared/format.js";
import { shared } from "../shared/styles.js";
import { Camera, prefersStillness, viewOf } from "./camera.js";
import { gestures } from "./gestures.js";
import { outlines } from "./outlines.js";
import { paint } from "./paint.js";
import { styles } from "./globe-view.styles.js";

const colours = ["ocean", "land", "coast", "border", "grid", "accent", "own", "label", "halo", "partner"];

/** The globe: the city, its candidates and its partners. The list beside it says the same in words. */
class GlobeView extends LitElement {
  static properties = { home: {}, candidates: {}, partners: {}, selected: {}, turning: { state: true } };

  #camera = new Camera((moving) => this.#changed(moving));
  #moving = false;
  #seen = "";
  #dots = [];

  constructor() {
    super();
    this.candidates = this.partners = [];
    addEventListener("theme", () => this.#draw());
  }

  render() {
    return html`
      <div class="sky">
        <canvas tabindex="0" role="img" aria-label=${this.#description()}></canvas>
        ${this.candidates.length || this.partners.length ? this.#legend() : nothing}
        <div class="buttons">
          ${this.home || prefersStillness()
            ? nothing
            : html`<button @click=${this.#pause}>${this.turning ? "Stop turning" : "Turn"}</button>`}
          <button aria-label="Nearer" @click=${() => this.#camera.zoomBy(1.4)}>+</button>
          <button aria-label="Farther" @click=${() => this.#camera.zoomBy(1 / 1.4)}>−</button>
        </div>
      </div>
      ${this.#caption()}
    `;
  }

  #legend() {
    return html`<ul class="legend small">
      ${this.candidates.length ? html`<li><i class="candidate"></i>Candidate</li>` : nothing}
      ${this.partners.length ? html`<li><i class="partner"></i>Partner on record</li>` : nothing}
    </ul>`;
  }

  #caption() {
    const match = this.#chosen;
    if (!match || !this.home) return nothing;
    const people = [this.home, match.city].map((city) => city.population).filter((population) => population != null);
    return html`<div class="caption">
      <h2>${this.home.name} and ${match.city.name}</h2>
      <p class="muted">
        ${match.distanceKm == null ? nothing : `${km(match.distanceKm)} apart`}${people.length
          ? `${match.distanceKm == null ? "" : ", "}${and(people.map(number))} residents`
          : nothing}
      </p>
    </div>`;
  }

  #description() {
    if (!this.home) return "A globe. Arrow keys turn it, plus and minus change the distance.";
    const match = this.#chosen;
    return (
      `A globe with ${this.home.name} and ${count(this.candidates.length, "candidate partner")}, which the list names` +
      `${match ? `; an arc leads to ${match.city.name}` : ""}. Arrow keys turn it, plus and minus change the distance.`
    );
  }

  get #chosen() {
    return this.candidates.find((match) => String(match.city.id) === this.selected);
  }

  firstUpdated() {
    this.canvas = this.renderRoot.querySelector("canvas");
    gestures(this.canvas, this.#camera, (at) => this.#pick(at), () => this.#radius());
    new ResizeObserver(() => this.#draw()).observe(this.canvas);
    if (!prefersStillness()) this.#camera.turn();
  }

  updated() {
    this.canvas.dataset.selected = this.selected ?? "";
    this.#look();
    this.#draw();
  }

  /** Looks at the pair, or at the city alone; only when another one is to be seen, so that nobody's own view is taken away. */
  #look() {
    const match = this.#chosen;
    const seen = `${this.home?.id},${this.home?.name},${match?.city.id}`;
    if (seen === this.#seen) return;
    this.#seen = seen;
    const home = isPlaced(this.home) && [this.home.lng, this.home.lat];
    const other = match && [match.city.lng, match.city.lat];
    if (home && other) {
      const { centre, zoom } = viewOf(home, other);
      this.#camera.flyTo(centre, zoom);
    } else if (home || other) this.#camera.flyTo(home || other, 1);
  }

  #pause() {
    if (this.#camera.turning) this.#camera.stop();
    else this.#camera.turn();
    this.#changed(false);
  }

  #changed(moving) {
    this.#moving = moving;
    this.turning = this.#camera.turning;
    this.#draw();
  }

  #radius() {
    const { clientWidth, clientHeight } = this.canvas;
    return 0.41 * Math.min(clientWidth, clientHeight) * this.#camera.zoom;
  }

  #draw() {
    if (!this.canvas?.clientWidth) return;
    const { clientWidth: width, clientHeight: height } = this.canvas;
    const density = Math.min(2, devicePixelRatio);
    if (this.canvas.width !== Math.round(width * density)) this.canvas.width = Math.round(width * density);
    if (this.canvas.height !== Math.round(height * density)) this.canvas.height = Math.round(height * density);
    const context = this.canvas.getContext("2d");
    context.setTransform(density, 0, 0, density, 0, 0);
    const projection = d3.geoOrthographic().rotate(this.#camera.rotation).scale(this.#radius()).translate([width / 2, height / 2]);
    this.#dots = paint(context, projection.clipAngle(90).precision(0.4), this.#scene(), { width, height });
    this.canvas.dataset.state = this.#moving ? "moving" : "resting";
  }

  #scene() {
    const style = getComputedStyle(this);
    return {
      home: isPlaced(this.home) ? this.home : null,
      candidates: this.candidates,
      partners: this.partners,
      selected: this.selected,
      outlines: outlines(this.#moving ? "110m" : "50m", () => this.#draw()),
      colours: Object.fromEntries(colours.map((name) => [name, style.getPropertyValue(`--${name}`)])),
      font: style.getPropertyValue("--sans"),
    };
  }

  #pick([x, y]) {
    const near = this.#dots.map((match) => ({ match, far: Math.hypot(match.at[0] - x, match.at[1] - y) })).filter(({ far }) => far < 16);
    const nearest = near.sort((a, b) => a.far - b.far)[0];
    if (nearest) this.dispatchEvent(new CustomEvent("choose", { detail: String(nearest.match.city.id) }));
  }

  static styles = [shared, styles];
}

/** A town that somebody describes may be without a place. */
function isPlaced(city) {
  return city?.lat != null && city?.lng != null;
}

customElements.define("globe-view", GlobeView);
