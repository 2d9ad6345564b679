import { LitElement, html, nothing } from "lit";
import * as api from "../api.js";
import { go, here } from "../navigation.js";
import { count } from "../shared/format.js";
import { Latest } from "../shared/latest.js";
import { shared } from "../shared/styles.js";
import { categories } from "./words.js";
import { styles } from "./seeking-view.styles.js";
import "../problem-note.js";
import "./post-form.js";
import "./seeker-entry.js";

const pauseMs = 250;

/** Cities that say that they would like a partner, and how to write to them. */
class SeekingView extends LitElement {
  static properties = { wanted: {}, vocabulary: {}, found: { state: true }, problem: { state: true } };

  #question = new Latest();
  #typing;

  connectedCallback() {
    super.connectedCallback();
    document.title = "Cities seeking – Twin Atlas";
  }

  disconnectedCallback() {
    super.disconnectedCallback();
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
      <p class="muted small said" role="status">${this.#said}</p>
      ${this.found?.length ? this.#list() : nothing} ${this.found && !this.found.length ? this.#empty() : nothing} ${this.#how()}
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

  #list() {
    return html`<ol>
      ${this.found.map((seeker) => html`<li class=${seeker.state}><seeker-entry .seeker=${seeker} .vocabulary=${this.vocabulary}></seeker-entry></li>`)}
    </ol>`;
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
      this.problem = null;
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
