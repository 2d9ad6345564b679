import { LitElement, html, nothing } from "lit";
import * as api from "../api.js";
import { format } from "../address.js";
import { follow, go, here } from "../navigation.js";
import { Latest } from "../shared/latest.js";
import { shared } from "../shared/styles.js";
import { unsorted } from "./address.js";
import { inSentence } from "./book.js";
import { styles } from "./coverage-view.styles.js";
import { Findings } from "./findings.js";
import { leadOf } from "./lead.js";
import { bandsOf, bandOf, measures } from "./measures.js";
import { outlines } from "./outlines.js";
import "../problem-note.js";
import "./area-facts.js";
import "./area-picker.js";
import "./area-table.js";
import "./band-legend.js";
import "./cities-list.js";
import "./exposure-table.js";
import "./method-note.js";
import "./plan-panel.js";
import "./take-along.js";
import "./world-map.js";

const divisions = [
  ["country", "Countries"],
  ["region", "Regions"],
  ["group", "Groups of countries"],
];

/** Where partnerships are missing: the map, the table beside it, and for an area who could close the gap. */
class CoverageView extends LitElement {
  static properties = {
    state: {},
    book: { state: true },
    seen: { state: true },
    problem: { state: true },
    busy: { state: true },
    outlines: { state: true },
    plan: { state: true },
    planProblem: { state: true },
    planNames: { state: true },
    planning: { state: true },
    cities: { state: true },
  };

  #findings = new Findings();
  #question = new Latest();
  #planQuestion = new Latest();

  constructor() {
    super();
    this.cities = [];
    this.#fetchOutlines();
  }

  willUpdate(changed) {
    if (!changed.has("state")) return;
    const before = changed.get("state");
    const isNew = (...names) => names.some((name) => String(before?.[name]) !== String(this.state[name]));
    if (!before || isNew("of", "from", "by")) this.#ask();
    if (!before || isNew("of", "from")) this.cities = [];
    if (!before || isNew("links")) this.#reckon();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#question.cancel();
    this.#planQuestion.cancel();
  }

  render() {
    const { seen, problem } = this;
    return html`
      ${seen && !problem ? this.#top() : html`<h1>Where partnerships are missing</h1>`}
      ${this.book ? this.#controls() : nothing}
      ${problem ? html`<problem-note .problem=${problem} @retry=${this.#retry}></problem-note>` : nothing}
      ${seen && !problem ? this.#content() : nothing}
      ${seen || problem ? nothing : html`<p class="muted wait" role="status">Counting partnerships …</p>`}
      <div class="hidden" role="status" id="said">${seen && !this.busy && !problem ? this.#summary() : ""}</div>
    `;
  }

  #top() {
    const { subject, book } = this.seen;
    return html`
      ${subject
        ? html`<nav aria-label="Where this lies">
            <ol>
              <li><a href=${this.#href({ of: null, band: null })} @click=${follow}>World</a></li>
              ${book.around(subject).map((area) => html`<li><a href=${this.#href({ of: area.code, band: null })} @click=${follow}>${area.name}</a></li>`)}
            </ol>
          </nav>`
        : nothing}
      <div class="head">
        <div class="words">
          <h1>${this.#heading}</h1>
          <p class="muted lead">${this.#summary()}</p>
        </div>
        <fieldset class="measures">
          <legend class="hidden">What the map shows</legend>
          ${Object.entries(measures).map(
            ([name, { label }]) => html`<label>
              <input
                type="radio"
                name="measure"
                class="hidden"
                .checked=${this.state.measure === name}
                @change=${() => this.#go({ measure: name, band: null, sort: unsorted })}
              /><span>${label}</span>
            </label>`,
          )}
        </fieldset>
      </div>
    `;
  }

  get #heading() {
    const { subject } = this.seen;
    return subject ? subject.name : "Where partnerships are missing";
  }

  #summary() {
    return leadOf(this.seen, this.state.measure, this.#mapBands);
  }

  #controls() {
    const { book } = this;
    const [subject, origin] = [this.state.of, this.state.from].map((code) => book.find(code) ?? null);
    return html`<div class="controls" role="group" aria-label="Which partnerships">
      <area-picker label="Partnerships of" lists .book=${book} .area=${subject} @pick=${(event) => this.#go({ of: event.detail, band: null })}></area-picker>
      <area-picker label="with" .book=${book} .area=${origin} @pick=${(event) => this.#go({ from: event.detail, band: null })}></area-picker>
      ${subject
        ? nothing
        : html`<label class="by">
            <span class="label">Table of</span>
            <select @change=${(event) => this.#go({ by: event.target.value })}>
              ${divisions.map(([name, label]) => html`<option value=${name} ?selected=${this.state.by === name}>${label}</option>`)}
            </select>
          </label>`}
    </div>`;
  }

  #content() {
    const { subject, facts, rows, origin, dataVersion } = this.seen;
    const area = subject?.kind === "list" ? null : subject; // the server knows no area of somebody's own
    return html`
      ${facts ? html`<area-facts .facts=${facts} .with=${origin ? inSentence(origin) : null}></area-facts>` : nothing}
      <div class="side-by-side" aria-busy=${Boolean(this.busy)}>
        <div class="map">
          ${this.#map()}
          <band-legend
            .measure=${this.state.measure}
            .bands=${this.#mapBands}
            .members=${subject?.members.length > 1 ? this.#members : null}
            .without=${this.#withoutFigures}
            .band=${this.state.band}
            @band=${(event) => this.#go({ band: event.detail, by: divisions[0][0] })}
          ></band-legend>
        </div>
        <div class="beside">
          ${rows.length ? this.#table() : nothing}
        </div>
      </div>
      <take-along .state=${this.state} .seen=${this.seen} .map=${() => this.renderRoot.querySelector("world-map")} .heading=${this.#pictureTitle} .lead=${this.#summary()}></take-along>
      ${area
        ? html`<section>
            <cities-list
              .area=${area}
              .origin=${origin}
              .planned=${this.state.links}
              @found=${(event) => (this.cities = event.detail)}
              @plan=${(event) => this.#toggle(event.detail)}
            ></cities-list>
          </section>`
        : nothing}
      ${subject || this.state.links.length
        ? html`<section>
            <plan-panel
              .area=${area}
              .origin=${origin}
              .links=${this.state.links}
              .answer=${this.plan}
              .problem=${this.planProblem}
              .names=${this.planNames}
              .busy=${this.planning}
              @links=${(event) => this.#go({ links: event.detail })}
              @again=${() => this.#reckon()}
            ></plan-panel>
          </section>`
        : nothing}
      <section class="notes">
        <method-note></method-note>
        <exposure-table></exposure-table>
        <p class="muted small">
          Data of version ${dataVersion}. Outlines: Natural Earth, on the Equal Earth projection, which keeps areas true. Disputed borders are
          dashed; colours follow the usage of the United Nations and take no side.
        </p>
      </section>
    `;
  }

  #map() {
    const { world, book, origin } = this.seen;
    return html`<world-map
      .outlines=${this.outlines}
      .rows=${new Map(world.areas.map((area) => [area.code, area]))}
      .names=${book.countryNames}
      .measure=${this.state.measure}
      .bands=${this.#mapBands}
      .band=${this.state.band}
      .focus=${this.#focus}
      .members=${this.#members}
      .origin=${origin && origin.members.length < 40 ? origin.members : []}
      .links=${this.plan?.links ?? []}
      .cities=${this.cities}
      @open=${(event) => this.#go({ of: event.detail, band: null })}
    ></world-map>`;
  }

  #table() {
    const { rows, rowKind, subject } = this.seen;
    const bands = this.#tableBands;
    const shown = rowKind === "country" && this.state.band ? rows.filter((row) => bandOf(bands, this.state.measure, row) === this.state.band) : rows;
    return html`<area-table
      .heading=${this.#tableHeading(rowKind, subject, bands)}
      .rows=${shown}
      .kind=${rowKind}
      .measure=${this.state.measure}
      .bands=${bands}
      .sort=${this.state.sort}
      .hrefOf=${(row) => this.#href({ of: row.code, band: null })}
      @sort=${(event) => this.#go({ sort: event.detail }, { replace: true })}
    ></area-table>`;
  }

  #tableHeading(kind, subject, bands) {
    if (kind === "country" && this.state.band) {
      const label = this.state.band === "none" ? "No figures" : bands[Number(this.state.band)].label;
      return `${measures[this.state.measure].column}: ${label[0].toLowerCase()}${label.slice(1)}`;
    }
    if (kind === "subdivision") return `Parts of ${inSentence(subject)}`;
    return subject ? `Countries` : divisions.find(([name]) => name === kind)[1];
  }

  get #focus() {
    const { subject } = this.seen;
    return subject && subject.members.length < 120 ? subject.members : [];
  }

  get #members() {
    const { subject } = this.seen;
    return subject ? new Set(subject.members) : null;
  }

  get #mapBands() {
    return bandsOf(this.state.measure, this.seen.world.areas);
  }

  get #tableBands() {
    return this.seen.rowKind === "country" ? this.#mapBands : bandsOf(this.state.measure, this.seen.rows);
  }

  get #withoutFigures() {
    const { book, world } = this.seen;
    const counted = new Set(world.areas.map(({ code }) => code));
    return [...book.countryNames.keys()].filter((code) => !counted.has(code) && (!(this.seen.subject?.members.length > 1) || this.#members.has(code))).length;
  }

  get #pictureTitle() {
    const { subject, origin } = this.seen;
    const of = subject ? ` – ${subject.name}` : "";
    return `${measures[this.state.measure].label}${of}${origin ? `, with ${inSentence(origin)}` : ""}`;
  }

  #href(change) {
    return format({ ...here(), coverage: { ...this.state, ...change } });
  }

  #go(change, options) {
    go({ ...here(), coverage: { ...this.state, ...change } }, options);
  }

  #toggle(link) {
    const { links } = this.state;
    this.#go({ links: links.includes(link) ? links.filter((other) => other !== link) : [...links, link] });
  }

  #ask() {
    this.busy = true;
    this.problem = null;
    return this.#question.run(async (signal) => {
      try {
        this.book ??= await this.#findings.book(signal);
        const seen = await this.#findings.of(this.state, signal);
        signal.throwIfAborted();
        this.seen = seen;
        document.title = `${seen.subject ? `Partnerships of ${inSentence(seen.subject)}` : "Where partnerships are missing"} – Twin Atlas`;
      } catch (problem) {
        if (signal.aborted) return;
        this.problem = problem;
      }
      this.busy = false;
    });
  }

  #reckon() {
    this.planProblem = null;
    if (!this.state.links.length) {
      this.#planQuestion.cancel();
      this.plan = null;
      return;
    }
    this.planning = true;
    this.#planQuestion.run(async (signal) => {
      try {
        const plan = await api.whatIf(this.state.links.map((link) => link.split("-").map(Number)), signal);
        signal.throwIfAborted();
        this.plan = plan;
      } catch (problem) {
        if (signal.aborted) return;
        this.plan = null;
        this.planProblem = problem;
        this.planNames = await this.#namesOf(problem.more?.link);
      }
      this.planning = false;
    });
  }

  /** A link that cannot be is told by the names of its cities, as far as these can be had. */
  async #namesOf(ids = []) {
    const cities = await Promise.allSettled(ids.map((id) => api.city(id)));
    return cities.map(({ value }, i) => value?.name ?? String(ids[i]));
  }

  #retry() {
    this.#ask();
    if (!this.outlines) this.#fetchOutlines();
  }

  async #fetchOutlines() {
    try {
      this.outlines = await outlines();
    } catch {
      // the table says the same
    }
  }

  static styles = [shared, styles];
}

customElements.define("coverage-view", CoverageView);
