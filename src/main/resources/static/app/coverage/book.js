import { ownList } from "./address.js";

const byName = (a, b) => a.name.localeCompare(b.name, "en");

/** The areas of the world: which there are, and which lie in which. */
export class Book {
  #areas;
  #byCode;

  constructor(areas) {
    this.#areas = areas;
    this.#byCode = new Map(areas.map((area) => [area.code, area]));
    this.countryNames = new Map(areas.filter(({ kind }) => kind === "country").map(({ code, name }) => [code, name]));
  }

  /** The area of a code, or what somebody's own list of countries makes; undefined if there is none. */
  find(code) {
    const own = ownList(code);
    if (own?.every((one) => this.countryNames.has(one))) return { kind: "list", code, name: `${own.length} countries`, members: own };
    return this.#byCode.get(code);
  }

  /** Whole countries first, small pieces last. */
  get choices() {
    const rank = { region: 0, group: 1, country: 2, subdivision: 3 };
    return this.#areas.filter(({ members, code }) => members.length && code !== "m49:001").sort((a, b) => rank[a.kind] - rank[b.kind] || byName(a, b));
  }

  /** What an area lies in, the largest first: regions, and the country of a subdivision. */
  around(area) {
    const country = area.kind === "subdivision" ? [this.#byCode.get(area.members[0])] : [];
    const wider = this.#areas.filter(
      ({ kind, code, members }) =>
        kind === "region" && code !== area.code && code !== "m49:001" && area.members.every((one) => members.includes(one)) &&
        members.length > (area.kind === "region" ? area.members.length : 0),
    );
    return [...(area.kind === "group" || area.kind === "list" ? [] : wider.sort((a, b) => b.members.length - a.members.length)), ...country];
  }
}

/** As it stands in a sentence: "the United States", but "Nigeria". */
export const inSentence = ({ name, kind }) => (kind !== "subdivision" && articled.test(name) ? `the ${name}` : name);

const articled =
  /^(European Union|African Union|Arab League|Commonwealth|Organi|Community|United|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Dominican Rep|Central African|State of|Americas|Caribbean|Isle of|Holy See|Democratic)|(Islands|Territories|Republic)$/;
