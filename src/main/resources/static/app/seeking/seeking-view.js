import { LitElement, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import * as api from "../api.js";
import { go, here } from "../navigation.js";
import { keyOf } from "../register/session.js";
import { count } from "../shared/format.js";
import { Latest } from "../shared/latest.js";
import { shared } from "../shared/styles.js";
import { answersFor } from "./answering.js";
import { categories } from "./words.js";
import { styles } from "./seeking-view.styles.js";
import "../problem-note.js";
import "./post-form.js";
import "./seeker-entry.js";
import "./seeker-map.js";

const pauseMs = 250;

/** Cities that say that they would like a partner, and how to write to them. */
class SeekingView extends LitElement {
  static properties = {
    wanted: {},
    vocabulary: {},
    found: { state: true },
    problem: { state: true },
    me: { state: true },
    hidden: { state: true },
    news: { state: true },
  };

  #question = new Latest();
  #typing;
  #signedIn = () => this.#who();

  connectedCallback() {
    super.connectedCallback();
    document.title = "Cities seeking – Twin Atlas";
    addEventListener("session", this.#signedIn);
    this.#who();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("session", this.#signedIn);
    clearTimeout(this.#typing);
    this.#question.cancel();
  }

  willUpdate(changed) {
    if (changed.has("wanted") && JSON.stringify(changed.get("wanted")) !== JSON.stringify(this.wanted)) this.#ask();
  }

  render() {
    return html`
      <h1>Cities seeking</h1>
      <p class="muted lead">Cities that would like a partner, with what they want and what they bring. Anybody may write to them.</p>
      ${this.#filters()}
      ${this.problem ? html`<problem-note .problem=${this.problem} @retry=${() => this.#ask()}></problem-note>` : nothing}
      <p class="muted small said" role="status" tabindex="-1">${[this.news, this.#said].filter(Boolean).join(" ")}</p>
      ${this.found?.length ? this.#beside() : nothing} ${this.found && !this.found.length ? this.#empty() : nothing}
      ${this.hidden?.length ? this.#noLongerShown() : nothing} ${this.#how()}
    `;
  }

  get #said() {
    if (!this.found || this.problem) return this.problem ? "" : "Asking who seeks …";
    return this.found.length ? count(this.found.length, "city seeks a partner", "cities seek partners") : "";
  }

  #filters() {
    const { q, country, category } = this.wanted;
    return html`<form role="search" @submit=${(event) => event.preventDefault()}>
      <label>
        <span class="label">Words</span>
        <input type="search" .value=${q} placeholder="women entrepreneurs" maxlength="200" @input=${(event) => this.#type(event.target.value)} />
      </label>
      <label>
        <span class="label">Country of the city</span>
        <select @change=${(event) => this.#go({ country: event.target.value })}>
          <option value="" .selected=${!country}>any</option>
          ${this.vocabulary.countries.map(({ code, name }) => html`<option value=${code} .selected=${code === country}>${name}</option>`)}
        </select>
      </label>
      <label>
        <span class="label">What to do together</span>
        <select @change=${(event) => this.#go({ category: event.target.value })}>
          <option value="" .selected=${!category}>anything</option>
          ${Object.entries(categories).map(([word, label]) => html`<option value=${word} .selected=${word === category}>${label}</option>`)}
        </select>
      </label>
    </form>`;
  }

  #beside() {
    return html`<div class="beside">
      <seeker-map .seekers=${this.found} country=${this.wanted.country} @choose=${({ detail }) => this.#show(detail)}></seeker-map>
      ${this.#list(this.found)}
    </div>`;
  }

  #noLongerShown() {
    return html`<section aria-labelledby="hidden">
      <h2 id="hidden">No longer shown</h2>
      <p>Nobody has renewed these records for so long that they are shown only to you, who answer for their cities. Renewed, they stand in the list again.</p>
      ${this.#list(this.hidden, ({ city }) => `${city.name} seeks here again.`)}
    </section>`;
  }

  /** @param gone what to say where a record leaves this list by a change */
  #list(seekers, gone) {
    return html`<ol>
      ${repeat(
        seekers,
        ({ id }) => id,
        (seeker) => html`<li class=${seeker.state}>
          <seeker-entry
            .seeker=${seeker}
            .vocabulary=${this.vocabulary}
            .answering=${Boolean(this.me) && answersFor(this.me, seeker.city)}
            @changed=${({ detail }) => this.#changed(detail ?? gone?.(seeker))}
          ></seeker-entry>
        </li>`,
      )}
    </ol>`;
  }

  #show(id) {
    [...this.renderRoot.querySelectorAll("seeker-entry")].find(({ seeker }) => seeker.id === id)?.show();
  }

  /** @param news where the record itself has gone, with its place and the focus in it */
  async #changed(news) {
    await Promise.all([this.#ask(), this.#askHidden()]);
    this.news = news;
    if (news) this.renderRoot.querySelector(".said").focus();
  }

  /** Who has signed in; that a key is no good, sign-in says. */
  async #who() {
    this.me = this.hidden = null;
    if (!keyOf()) return;
    try {
      this.me = await api.me(keyOf());
    } catch {
      this.me = null;
    }
    await this.#askHidden();
  }

  /** The list itself is worth reading without them. */
  async #askHidden() {
    this.hidden = this.me ? await api.hiddenSeekers().catch(() => null) : null;
  }

  #empty() {
    if (Object.values(this.wanted).some(Boolean)) {
      return html`<p class="empty">
        No city seeks that at present. <button class="link" @click=${() => this.#go({ q: "", country: "", category: "" })}>Show all that seek</button>
      </p>`;
    }
    return html`<p class="empty">No city has posted yet what it seeks. Yours could be the first: others then find it here, and meet it in their own lists.</p>`;
  }

  #how() {
    return html`<section>
      <h2>Your city seeks, too?</h2>
      <p>
        Its liaison posts what it wants and offers, or a coordinator of its area does, signed in with an access key. Whoever keeps this
        register gives keys out. A record holds for up to twelve months.
      </p>
      <post-form .vocabulary=${this.vocabulary} @posted=${() => this.#ask()}></post-form>
    </section>`;
  }

  #type(q) {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#go({ q: q.trim() }, true), pauseMs);
  }

  #go(change, replace = false) {
    clearTimeout(this.#typing);
    go({ ...here(), view: "seeking", seeking: { ...this.wanted, ...change } }, { replace });
  }

  #ask() {
    return this.#question.run(async (signal) => {
      this.problem = this.news = null;
      try {
        const found = await api.seekers(this.wanted, signal);
        signal.throwIfAborted();
        this.found = found;
      } catch (problem) {
        if (!signal.aborted) this.problem = problem;
      }
    });
  }

  static styles = [shared, styles];
}

customElements.define("seeking-view", SeekingView);
