let asked;

/** The outlines of the areas, asked for once: `{ areas, borders, disputed, dots }`. */
export function outlines() {
  asked ??= fetch(new URL("../../data/areas.json", import.meta.url)).then((answer) => {
    if (!answer.ok) throw new Error("The outlines of the map could not be fetched.");
    return answer.json();
  });
  asked.catch(() => (asked = null));
  return asked;
}
