const flightMs = 900;
const restMs = 140;
const rim = 1.1; // radians from the centre
const quiet = matchMedia("(prefers-reduced-motion: reduce)");

export const prefersStillness = () => quiet.matches;

/** Where the globe is turned to and how near it is. Tells each change, and whether it still moves. */
export class Camera {
  centre = [10, 22];
  zoom = 1;
  turning = false;
  #frame;
  #rest;
  #changed;

  constructor(changed) {
    this.#changed = changed;
  }

  get rotation() {
    return [-this.centre[0], -this.centre[1]];
  }

  turnBy(degreesEast, degreesNorth) {
    this.stop();
    const [lng, lat] = this.centre;
    this.#move([lng + degreesEast, Math.max(-85, Math.min(85, lat + degreesNorth))], this.zoom);
  }

  zoomBy(factor) {
    this.stop();
    this.#move(this.centre, this.zoom * factor);
  }

  flyTo(centre, zoom) {
    this.stop();
    if (prefersStillness()) return this.#move(centre, zoom);
    const way = d3.geoInterpolate(this.centre, centre);
    const from = this.zoom;
    this.#animate((elapsedMs) => {
      const t = Math.min(1, elapsedMs / flightMs);
      const eased = t * t * (3 - 2 * t);
      this.#move(way(eased), from + (zoom - from) * eased);
      return t < 1;
    });
  }

  /** Turns slowly eastward until something else is asked. */
  turn() {
    this.stop();
    this.turning = true;
    let before = 0;
    this.#animate((elapsedMs) => {
      if (elapsedMs - before < 40) return true; // 25 frames a second are enough, and leave the machine in peace
      this.#move([this.centre[0] + (elapsedMs - before) * 0.004, this.centre[1]], this.zoom);
      before = elapsedMs;
      return true;
    });
  }

  stop() {
    this.turning = false;
    cancelAnimationFrame(this.#frame);
  }

  #animate(step) {
    let start;
    const tick = (now) => {
      start ??= now;
      if (step(now - start)) this.#frame = requestAnimationFrame(tick);
    };
    this.#frame = requestAnimationFrame(tick);
  }

  #move(centre, zoom) {
    this.centre = centre;
    this.zoom = Math.max(0.7, Math.min(12, zoom));
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#changed(false), restMs);
    this.#changed(true);
  }
}

/**
 * A view in which both cities are well apart. The middle of a long way can lie near a pole: from nearer the equator the world looks
 * more familiar and the arc more curved, as long as neither city comes near the rim.
 */
export function viewOf(from, to) {
  const middle = d3.geoInterpolate(from, to)(0.5);
  const zoom = Math.max(1, Math.min(2.5, 0.36 / Math.sin(d3.geoDistance(from, to) / 2 || 1)));
  const lower = [0.5, 0.7, 0.85].map((share) => [middle[0], middle[1] * share]);
  const centre = zoom > 1 ? middle : (lower.find((point) => farther(point, from, to) < rim) ?? middle);
  return { centre, zoom };
}

const farther = (point, ...cities) => Math.max(...cities.map((city) => d3.geoDistance(point, city)));
