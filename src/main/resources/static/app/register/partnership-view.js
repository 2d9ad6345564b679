import { LitElement, html, nothing } from "lit";
import * as api from "../api.js";
import { follow } from "../navigation.js";
import { and, place, residents } from "../shared/format.js";
import { Latest } from "../shared/latest.js";
import { shared } from "../shared/styles.js";
import { withCountryNames } from "./countries.js";
import { styles } from "./partnership-view.styles.js";
import { named } from "./sources.js";
import { capital, day } from "./stages.js";
import "../problem-note.js";
import "./departure-form.js";
import "./document-links.js";
import "./entry-form.js";
import "./history-list.js";
import "./joining-form.js";
import "./report-form.js";
import "./sign-in.js";
import "./signed-copies.js";
import "./stage-menu.js";
import "./takeover-form.js";

/** The kinds that an association recognises. */
const formal = ["sister city", "friendship city"];

/** What the register can keep instead of the lists. */
const toBeKept = ["listed", "unconfirmed"];

/** All of one partnership: who, how far, what has happened, its papers, and how to say that something is wrong. */
class PartnershipView extends LitElement {
  static properties = { partnership: {}, vocabulary: {}, page: { state: true }, problem: { state: true }, said: { state: true } };

  #question = new Latest();
  #heard = () => this.#ask();

  connectedCallback() {
    super.connectedCallback();
    addEventListener("session", this.#heard);
    document.title = "Partnership – Twin Atlas";
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("session", this.#heard);
    this.#question.cancel();
  }

  willUpdate(changed) {
    if (!changed.has("partnership")) return;
    this.page = null;
    this.said = "";
    this.#ask();
  }

  render() {
    const { page, problem } = this;
    return html`
      <h1>${page ? this.#names : "Partnership"}</h1>
      ${problem ? html`<problem-note .problem=${problem} @retry=${() => this.#ask()}></problem-note>` : nothing}
      ${page ? this.#content(page) : nothing} ${page || problem ? nothing : html`<p class="muted">${this.#waiting}</p>`}
      <p class="hidden" role="status">${this.said}</p>
    `;
  }

  get #waiting() {
    return this.partnership ? "Fetching the partnership …" : "The address names no partnership.";
  }

  get #names() {
    return and(this.page.cities.map(({ name }) => name));
  }

  #content(page) {
    const { kept } = page;
    return html`
      <p class="lead">${this.#standing()}</p>
      ${page.suspendedBecause ? html`<p class="caution">Suspended: ${page.suspendedBecause}</p>` : nothing}
      <div class="columns">
        <div>
          ${this.#cities()} ${kept?.alliance ? this.#alliance(kept.alliance) : nothing} ${kept ? this.#stage() : this.#listed()}
          <section>
            <h2>What has happened</h2>
            ${kept ? html`<history-list .partnership=${page.id} .entries=${kept.history} .cities=${this.#everyCity} .may=${Boolean(kept.confidential)}></history-list>` : html`<p class="muted">Other sources say that it is there, not what it does.</p>`}
            ${kept ? html`<entry-form .page=${page} @moved=${this.#changed}></entry-form>` : nothing}
          </section>
        </div>
        <div>
          <document-links .partnership=${page.id} .cities=${page.cities} .kind=${page.kind}></document-links>
          ${kept ? html`<signed-copies .page=${page}></signed-copies>` : nothing}
          <report-form .partnership=${page.id}></report-form>
        </div>
      </div>
    `;
  }

  /** Also those that have left. */
  get #everyCity() {
    const { cities, kept } = this.page;
    return kept.alliance?.members.map(({ city, name }) => ({ id: city, name })) ?? cities;
  }

  #standing() {
    const { kind, kept, since, stage, until } = this.page;
    const what = kind === "not recorded" ? "A partnership of a kind that is not recorded" : capital(kind);
    const years = [since && `since ${since}`, until && `until ${until}`].filter(Boolean).join(", ");
    return `${what}, ${kept?.stage ?? stage}${years ? `, ${years}` : ""}.${this.#recognition()}`;
  }

  #recognition() {
    const { kept, kind } = this.page;
    if (kept?.recognised) return " Recognised by an association.";
    return kept && formal.includes(kind) ? " Not recognised by an association so far." : "";
  }

  #cities() {
    return html`<section>
      <h2>${this.page.cities.length === 2 ? "The two cities" : "The cities"}</h2>
      <ul class="cities">
        ${this.page.cities.map(
          (city) => html`<li>
            <b>${city.name}</b> <span class="muted">${place(city)}${city.population == null ? "" : `, ${residents(city)}`}</span>
            <span class="links small">
              <a href="?view=pipeline&city=${city.id}" @click=${follow}>Its pipeline<span class="hidden"> of ${city.name}</span></a>
              <a href="?city=${city.id}" @click=${follow}>Partners for ${city.name}</a>
            </span>
          </li>`,
        )}
      </ul>
    </section>`;
  }

  #alliance({ goal, details, start, finish, binding, members }) {
    const gone = members.filter(({ until }) => until);
    const term = [start && `From ${day(start)}`, finish && `until ${day(finish)}`].filter(Boolean).join(" ");
    return html`<section>
      <h2>What they have agreed</h2>
      <p><b>${goal}</b></p>
      ${details ? html`<p>${details}</p>` : nothing} ${term ? html`<p>${term}</p>` : nothing}
      ${gone.length ? html`<p class="small">No longer in it: ${and(gone.map(({ name, until }) => `${name} (${day(until)})`))}.</p>` : nothing}
      <p class="muted small">${binding}</p>
      <joining-form .page=${this.page} @moved=${this.#changed}></joining-form>
      <departure-form .page=${this.page} @moved=${this.#changed}></departure-form>
    </section>`;
  }

  #stage() {
    const [step] = this.page.kept.next;
    return html`<section>
      <h2>Where it stands</h2>
      ${step?.missing.length
        ? html`<p>Before ${step.stage} it needs:</p>
            <ul>
              ${step.missing.map((sentence) => html`<li>${sentence}</li>`)}
            </ul>`
        : nothing}
      ${this.page.kept.next.length ? html`<stage-menu .page=${this.page} label="Stage" @moved=${this.#changed}></stage-menu>` : nothing}
      <sign-in></sign-in>
    </section>`;
  }

  #listed() {
    const { sources, confidence, asOf, note, stage, supersededBy } = this.page;
    return html`<section>
      <h2>What this rests on</h2>
      <p>Listed by ${named(sources)}${asOf ? `, as of ${asOf}` : ""}; confidence: ${confidence}.</p>
      ${note ? html`<p class="small">${note}</p>` : nothing}
      ${supersededBy ? html`<p><a href="?view=partnership&id=${supersededBy}" @click=${follow}>This register keeps it now: its page</a></p>` : nothing}
      ${toBeKept.includes(stage) ? html`<takeover-form .page=${this.page}></takeover-form>` : nothing}
    </section>`;
  }

  /** What a change answers is newer than what may still be on its way. */
  #changed(event) {
    this.#question.cancel();
    this.page = withCountryNames(event.detail, this.vocabulary);
    this.said = `Entered. It stands in ${this.page.kept.stage} now.`;
  }

  #ask() {
    if (!this.partnership) return this.#question.cancel();
    return this.#question.run(async (signal) => {
      this.problem = null;
      try {
        const page = await api.partnership(this.partnership, signal);
        signal.throwIfAborted();
        this.page = withCountryNames(page, this.vocabulary);
        document.title = `${this.#names} – Twin Atlas`;
      } catch (problem) {
        if (!signal.aborted) this.problem = problem;
      }
    });
  }

  static styles = [shared, styles];
}

customElements.define("partnership-view", PartnershipView);
