import * as api from "../api.js";
import { Problem } from "../api.js";
import { Book, inSentence } from "./book.js";

/** Asks what the map and the table show, and keeps the answers: going back must not wait. */
export class Findings {
  #kept = new Map();
  #book;

  /** Which areas there are. */
  async book(signal) {
    return (this.#book ??= new Book((await api.areas(signal)).areas));
  }

  /** `{ book, subject, origin, world, rows, facts, total, dataVersion }` for the state that the address tells. */
  async of(state, signal) {
    const book = await this.book(signal);
    const subject = known(book, state.of, "area");
    const origin = known(book, state.from, "origin");
    if (subject && origin && isWithin(subject, origin)) throw oneCountry(subject, origin);
    const [world, detail] = await Promise.all([this.#view({ by: "country" }, origin, signal), this.#detail(state, subject, origin, signal)]);
    return { book, subject, origin, world, dataVersion: world.dataVersion, ...this.#seen(state, subject, world, detail) };
  }

  /** What has to be asked beside the countries of the world. */
  #detail({ by }, subject, origin, signal) {
    if (!subject) return by === "country" ? null : this.#view({ by }, origin, signal);
    if (subject.kind === "list") return this.#view({ by: "country", countries: subject.code }, origin, signal);
    if (subject.kind === "region" || subject.kind === "group") return this.#view({ by: subject.kind }, origin, signal);
    return this.#view({ by: "subdivision", countries: subject.members[0] }, origin, signal);
  }

  #seen({ by }, subject, world, detail) {
    if (!subject) return { rows: (detail ?? world).areas, rowKind: by, total: (detail ?? world).total };
    if (subject.kind === "country") return { rows: detail.areas, rowKind: "subdivision", facts: find(world, subject) };
    if (subject.kind === "subdivision") return { rows: [], rowKind: "subdivision", facts: find(detail, subject) };
    const rows = world.areas.filter(({ code }) => subject.members.includes(code));
    return { rows, rowKind: "country", facts: subject.kind === "list" ? null : find(detail, subject), total: detail.total };
  }

  async #view(wanted, origin, signal) {
    const asked = origin ? { ...wanted, from: origin.code } : wanted;
    const key = JSON.stringify(asked);
    if (!this.#kept.has(key)) this.#kept.set(key, await api.coverage(asked, signal));
    return this.#kept.get(key);
  }
}

const find = ({ areas }, { code }) => areas.find((area) => area.code === code) ?? null;

/** Whether no city of the one could have a partner abroad in the other. */
const isWithin = (subject, origin) => origin.members.length === 1 && subject.members.every((code) => origin.members.includes(code));

const oneCountry = (subject, origin) =>
  new Problem({
    detail:
      `Partnerships of ${inSentence(subject)} with ${inSentence(origin)} lie within one country, and these are not counted. ` +
      "Choose another area above, or another origin.",
  });

function known(book, code, what) {
  if (!code) return null;
  const area = book.find(code);
  if (!area) throw new Problem({ detail: `“${code}” is no ${what} of this atlas. Choose another one above.` });
  return area;
}
