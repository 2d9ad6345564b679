/**
 * Borders that are drawn dashed: a pair of areas as Natural Earth names them ("*" is any other), and, where only a part of
 * their border is in dispute, the part as [west, south, east, north]. The outlines show who administers an area; dashes say
 * that this is not settled. They take no side.
 */
export const disputed = [
  { between: ["Siachen Glacier", "*"] },
  { between: ["India", "Pakistan"], within: [72.5, 32.2, 78.5, 37.5] },
  { between: ["India", "China"], within: [76.5, 31, 80.8, 36.5] },
  { between: ["India", "China"], within: [91.4, 26.5, 97.6, 29.8] },
  { between: ["Pakistan", "China"], within: [72.5, 34.5, 78.5, 37.5] },
  { between: ["Bhutan", "China"], within: [88.8, 26.8, 90.6, 28.4] },
  { between: ["Israel", "Palestine"] },
  { between: ["Israel", "Syria"] },
  { between: ["Cyprus", "N. Cyprus"] },
  { between: ["Serbia", "Kosovo"] },
  { between: ["Russia", "Ukraine"], within: [32, 45, 36, 46.6] },
  { between: ["Morocco", "W. Sahara"] },
  { between: ["Somalia", "Somaliland"] },
  { between: ["Sudan", "S. Sudan"] },
  { between: ["Egypt", "Sudan"], within: [31, 21.5, 37.5, 23.5] },
  { between: ["North Korea", "South Korea"] },
];

/** Whether the piece of border between two areas, around this point, is in dispute. */
export function isDisputed(one, other, [lng, lat]) {
  return disputed.some(({ between: [a, b], within }) => {
    const pair = (a === one && (b === other || b === "*")) || (a === other && (b === one || b === "*"));
    const [west, south, east, north] = within ?? [-180, -90, 180, 90];
    return pair && west <= lng && lng <= east && south <= lat && lat <= north;
  });
}
