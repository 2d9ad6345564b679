const levels = {};

/** The outlines of a level ("110m" while moving, "50m" at rest), or the other one as long as this one is on its way. */
export function outlines(level, arrived) {
  if (!levels[level]) {
    levels[level] = { asked: fetch(new URL(`../../data/outlines-${level}.json`, import.meta.url)).then((answer) => answer.json()) };
    levels[level].asked.then((outline) => {
      levels[level].outline = outline;
      arrived();
    }, () => {}); // without outlines the globe still has its grid, its cities and its arcs
  }
  return levels[level].outline ?? levels[level === "50m" ? "110m" : "50m"]?.outline;
}
