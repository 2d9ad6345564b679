import * as api from "./api.js";
import { format } from "./address.js";
import { go, here } from "./navigation.js";
import { Latest } from "./shared/latest.js";
import { count, ofHundred, percent } from "./shared/format.js";

const pauseMs = 150;
const oneStepMs = 1500;
/** They ask for themselves what they show. */
const apart = ["coverage", "seeking", "pipeline", "partnership"];

/** What the page asks and what it has been answered: keeps address, question and answer together, for the element that shows them. */
export class Inquiry {
  state = here();
  vocabulary = null;
  answer = null;
  details = null;
  quality = null;
  problem = null;
  loading = false;
  busy = false;
  news = "";
  #shown;
  #question = new Latest();
  #asked = null;
  #answered;
  #tweaking;
  #tweakedAt = 0;

  /** @param shown called after each change */
  constructor(shown) {
    this.#shown = shown;
    addEventListener("address", () => this.#arrive());
    this.start();
  }

  /** Asks, or asks once more. */
  start() {
    this.#asked = null;
    this.#arrive();
  }

  get isProfile() {
    return this.state.view === "profile";
  }

  get isQuality() {
    return this.state.view === "quality";
  }

  /** Whether the view asks for itself what it shows, and says so. */
  get isApart() {
    return apart.includes(this.state.view);
  }

  /** Whether the view takes the whole page, and has no globe. */
  get isWide() {
    return this.isQuality || this.isApart;
  }

  get hasQuestion() {
    if (this.isWide) return false;
    return this.isProfile ? Boolean(this.state.profile.name) : Boolean(this.state.city);
  }

  get partners() {
    return (this.details?.partnerships ?? []).flatMap((partnership) => partnership.cities);
  }

  /** The chosen candidate; as long as nobody has chosen, or when a new ranking has lost it, the first. */
  get selected() {
    const ids = (this.answer?.matches ?? []).map((match) => String(match.city.id));
    const chosen = this.state.selected;
    return chosen === "none" || ids.includes(chosen) ? chosen : (ids[0] ?? null);
  }

  /** Sliders speak often: waits for a pause, and makes one step in the history of several quick ones. */
  tweak(change) {
    this.state = { ...this.state, ...change };
    this.#shown();
    clearTimeout(this.#tweaking);
    this.#tweaking = setTimeout(() => {
      const replace = Date.now() - this.#tweakedAt < oneStepMs;
      this.#tweakedAt = Date.now();
      go(this.state, { replace });
    }, pauseMs);
  }

  #arrive() {
    clearTimeout(this.#tweaking);
    this.state = here();
    this.#shown();
    const question = this.isApart ? this.state.view : format({ ...this.state, selected: null, questions: "all" });
    if (question === this.#asked) return;
    this.#asked = question;
    this.#question.run((signal) => this.#ask(signal));
  }

  async #ask(signal) {
    this.busy = true;
    this.problem = null;
    this.#shown();
    try {
      this.vocabulary ??= await this.#prepare(signal);
      if (this.isQuality) this.quality ??= await api.quality(signal);
      const answer = this.hasQuestion ? await api.matches(this.state, signal) : null;
      signal.throwIfAborted();
      this.#receive(answer);
      await this.#lookUp(signal);
    } catch (problem) {
      if (!signal.aborted) this.#fail(problem);
    }
    this.#shown();
  }

  /** Asks for the state first: a plain answer, where any other request would be refused as long as the atlas is loading. */
  async #prepare(signal) {
    const { state } = await api.status(signal);
    if (state !== "ready") throw new api.Problem({ status: 503, type: "loading" });
    return api.vocabulary(signal);
  }

  #receive(answer) {
    if (answer?.city.id !== this.answer?.city.id) this.details = null;
    this.answer = answer;
    this.#answered = this.#subject;
    this.loading = this.busy = false;
    if (!this.isApart) document.title = this.#title();
    this.news = this.#announcement();
    this.#shown();
  }

  /** The rest of what is known about the city; the list does not wait for it. */
  async #lookUp(signal) {
    const id = this.answer?.city.id;
    if (id != null && this.details?.id !== id) this.details = await api.city(id, signal);
  }

  #fail(problem) {
    this.#asked = null;
    this.busy = false;
    this.loading = problem.isLoading === true;
    if (this.loading) return;
    this.problem = problem;
    if (this.#subject !== this.#answered) this.answer = null;
  }

  get #subject() {
    return this.state.view === "match" ? this.state.city : this.state.view;
  }

  #title() {
    if (this.answer) return `Partners for ${this.answer.city.name} – Twin Atlas`;
    return { match: "Twin Atlas", profile: "Describe a town – Twin Atlas", quality: "How good is it? – Twin Atlas" }[this.state.view];
  }

  #announcement() {
    if (this.isQuality) return this.#headline();
    if (!this.answer) return "";
    const { city, matches } = this.answer;
    const [first] = matches;
    const best = first ? ` First: ${first.city.name}, ${first.city.countryName}, ${ofHundred(first.score)} of 100.` : "";
    return `${count(matches.length, "candidate partner")} for ${city.name}.${best}`;
  }

  #headline() {
    const { questions, hits10 } = this.quality.methods[0].all;
    return `How good is it? Of ${count(questions, "hidden partner")}, ${percent(hits10)} were found among the first ten.`;
  }
}
