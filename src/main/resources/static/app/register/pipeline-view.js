import { LitElement, html, nothing } from "lit";
import * as api from "../api.js";
import { follow, go, here } from "../navigation.js";
import { count } from "../shared/format.js";
import { Latest } from "../shared/latest.js";
import { shared } from "../shared/styles.js";
import { withCountryNames } from "./countries.js";
import { partnerLinks } from "./partner-links.js";
import { styles } from "./pipeline-view.styles.js";
import { board, capital, outlook } from "./stages.js";
import "../city-search.js";
import "../problem-note.js";
import "./alliance-form.js";
import "./sign-in.js";
import "./stage-menu.js";

/** The partnerships of a city that the register keeps, each in the column of its step. */
class PipelineView extends LitElement {
  static properties = { city: {}, vocabulary: {}, own: { state: true }, pages: { state: true }, problem: { state: true }, said: { state: true } };

  #question = new Latest();
  #heard = () => this.#ask();

  connectedCallback() {
    super.connectedCallback();
    addEventListener("session", this.#heard);
    document.title = "Partnership pipeline – Twin Atlas";
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("session", this.#heard);
    this.#question.cancel();
  }

  willUpdate(changed) {
    if (changed.has("city")) {
      this.own = this.pages = null;
      this.said = "";
      this.#ask();
    }
  }

  render() {
    return html`
      <div class="head">
        <div>
          <h1>Partnership pipeline</h1>
          <p class="muted lead">${this.#lead()}</p>
        </div>
        <city-search .city=${this.own} @pick=${(event) => go({ ...here(), view: "pipeline", city: String(event.detail.id) })}></city-search>
      </div>
      <sign-in></sign-in>
      ${this.problem ? html`<problem-note .problem=${this.problem} @retry=${() => this.#ask()}></problem-note>` : nothing}
      ${this.pages ? this.#board() : nothing}
      <alliance-form></alliance-form>
      <p class="hidden" id="said" role="status">${this.said}</p>
    `;
  }

  #lead() {
    if (!this.city) return "The steps of a city from the first letter to a living partnership. Choose the city whose board you would like to see.";
    if (!this.own || !this.pages) return this.problem ? "" : "Fetching the board …";
    const open = this.pages.filter(({ kept }) => board.slice(0, -1).includes(kept.stage)).length;
    return `${this.own.name}, ${open ? count(open, "open conversation") : "no open conversation"}. ${this.pages.length ? "Move a card with its stage menu." : ""}`;
  }

  #board() {
    const others = this.pages.filter(({ kept }) => !board.includes(kept.stage));
    return html`
      ${this.pages.length ? nothing : this.#empty()}
      <div class="board">
        ${board.map((stage) => this.#column(capital(stage), this.pages.filter(({ kept }) => kept.stage === stage)))}
      </div>
      ${others.length ? html`<div class="aside">${this.#column("Set aside or ended", others)}</div>` : nothing}
      <p class="muted small note">
        Only what this register keeps stands here. <a href="?city=${this.city}" @click=${follow}>Find a partner</a> for ${this.own.name}.
      </p>
      ${this.#elsewhere()}
    `;
  }

  /** What nothing else is known of. */
  #elsewhere() {
    const listed = this.own.partnerships.filter(({ stage }) => ["listed", "unconfirmed"].includes(stage));
    if (!listed.length) return nothing;
    return html`<details class="note">
      <summary>${count(listed.length, "partnership")} that other sources list</summary>
      <p class="small">${partnerLinks(listed)}</p>
    </details>`;
  }

  #empty() {
    return html`<p class="empty">
      Nothing stands on the board of ${this.own.name} yet. A partnership begins from a match:
      <a href="?city=${this.city}" @click=${follow}>find partners for ${this.own.name}</a>, open one, and propose it.
    </p>`;
  }

  #column(name, pages) {
    const id = name.split(" ")[0];
    return html`<section aria-labelledby=${id}>
      <h2 id=${id}>${name} <span class="count">${pages.length}<span class="hidden"> ${pages.length === 1 ? "card" : "cards"}</span></span></h2>
      <ul>
        ${pages.map((page) => this.#card(page))}
      </ul>
    </section>`;
  }

  #card(page) {
    const name = this.#named(page);
    return html`<li class="card" data-id=${page.id}>
      <h3><a href="?view=partnership&id=${page.id}" @click=${follow}>${name}</a></h3>
      <p class="muted small">${page.kind === "sister city" ? nothing : html`${capital(page.kind)}. `}${outlook(page)}</p>
      <stage-menu .page=${page} label="Stage of ${name}" @moved=${this.#moved}></stage-menu>
    </li>`;
  }

  /** The other city; of an alliance, how many there are. */
  #named({ cities }) {
    const others = cities.filter(({ id }) => String(id) !== this.city);
    return others.length === 1 ? `${others[0].name}, ${others[0].countryName}` : `${others[0]?.name ?? "Nobody"} and ${others.length - 1} more cities`;
  }

  /** Of a board that is still on its way nothing is taken: it may be older than the answer to the move. */
  async #moved(event) {
    this.#question.cancel();
    const page = withCountryNames(event.detail, this.vocabulary);
    this.pages = this.pages.map((one) => (one.id === page.id ? page : one));
    this.said = `${this.#named(page)}: now in ${page.kept.stage}.`;
    await this.updateComplete;
    const menu = this.renderRoot.querySelector(`[data-id="${CSS.escape(page.id)}"] stage-menu`);
    await menu?.updateComplete;
    menu?.focus();
  }

  #ask() {
    if (!this.city) return this.#question.cancel();
    return this.#question.run(async (signal) => {
      this.problem = null;
      try {
        const [own, rows] = await Promise.all([api.city(this.city, signal), api.partnerships({ city: this.city, kept: true, limit: 500 }, signal)]);
        const pages = await Promise.all(rows.map(({ id }) => api.partnership(id, signal)));
        signal.throwIfAborted();
        this.own = own;
        this.pages = pages.filter(({ kept }) => kept).map((page) => withCountryNames(page, this.vocabulary));
        document.title = `Pipeline of ${own.name} – Twin Atlas`;
      } catch (problem) {
        if (!signal.aborted) this.problem = problem;
      }
    });
  }

  static styles = [shared, styles];
}

customElements.define("pipeline-view", PipelineView);
