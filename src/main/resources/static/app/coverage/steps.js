const directions = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };

/** The nearest place that way; what lies aside counts as farther. The same place where there is none. */
export function nextTo(places, from, key) {
  const [dx, dy] = directions[key];
  const [x, y] = places.get(from);
  let nearest = from;
  let least = Infinity;
  for (const [code, at] of places) {
    const ahead = (at[0] - x) * dx + (at[1] - y) * dy;
    const aside = Math.abs((at[0] - x) * dy) + Math.abs((at[1] - y) * dx);
    if (code !== from && ahead > 0.5 && aside < 2 * ahead && ahead + 1.5 * aside < least) {
      nearest = code;
      least = ahead + 1.5 * aside;
    }
  }
  return nearest;
}
