import { LitElement, css, html, nothing } from "lit";
import * as api from "../api.js";
import { shared } from "../shared/styles.js";
import { keyOf } from "./session.js";
import { capital, needsReason } from "./stages.js";

/** Takes a partnership to a stage that may follow; says what is missing where it cannot yet. Says "moved" with the changed one. */
class StageMenu extends LitElement {
  static properties = { page: {}, label: {}, wanted: { state: true }, missing: { state: true }, said: { state: true }, busy: { state: true } };

  constructor() {
    super();
    this.#forget();
  }

  willUpdate(changed) {
    const before = changed.get("page");
    if (before && (before.id !== this.page.id || before.version !== this.page.version)) this.#forget();
  }

  /** Puts the keyboard where it was before the card went to another column. */
  focus() {
    this.renderRoot.querySelector("select").focus();
  }

  render() {
    const { stage, next } = this.page.kept;
    return html`
      <label>
        <span class="hidden">${this.label}</span>
        <select @change=${this.#choose} ?disabled=${this.busy}>
          <option value="" .selected=${!this.wanted}>${capital(stage)}</option>
          ${next.map((step) => html`<option value=${step.stage} .selected=${this.wanted === step.stage}>${capital(step.stage)}</option>`)}
        </select>
      </label>
      ${this.wanted ? this.#step() : nothing}
      <div role="status">${this.wanted && !keyOf() ? this.#outlook() : this.#answer(this.said, this.missing)}</div>
    `;
  }

  #step() {
    if (!keyOf()) return nothing;
    return html`<form @submit=${this.#move}>
      ${needsReason(this.wanted)
        ? html`<label><span class="label">Why, for everybody to read</span><textarea name="reason" rows="2" required maxlength="2000"></textarea></label>`
        : nothing}
      <div class="buttons">
        <button class="primary" ?disabled=${this.busy}>Move to ${this.wanted}</button>
        <button type="button" @click=${this.#leave}>Leave it</button>
      </div>
    </form>`;
  }

  /** For who may only read. */
  #outlook() {
    const { missing } = this.page.kept.next.find(({ stage }) => stage === this.wanted);
    return this.#answer(missing.length ? `Before ${this.wanted} it needs:` : `Nothing is missing for ${this.wanted}. Sign in to move it.`, missing);
  }

  #answer(said, missing) {
    return html`
      ${said ? html`<p class="small said">${said}</p>` : nothing}
      ${missing.length
        ? html`<ul class="small">
            ${missing.map((sentence) => html`<li>${sentence}</li>`)}
          </ul>`
        : nothing}
    `;
  }

  /** A menu that is walked through by keyboard changes nothing yet: that takes the button. */
  #choose(event) {
    this.wanted = event.target.value;
    this.missing = [];
    this.said = "";
  }

  async #move(event) {
    event.preventDefault();
    const reason = new FormData(event.target).get("reason");
    const { id, version } = this.page;
    this.busy = true;
    this.said = "";
    this.missing = [];
    try {
      const detail = await api.advance(id, { version, stage: this.wanted, reason });
      this.dispatchEvent(new CustomEvent("moved", { detail, bubbles: true, composed: true }));
    } catch (problem) {
      this.missing = problem.more.missing ?? [];
      this.said = this.missing.length ? `Before ${this.wanted} it needs:` : problem.message;
    }
    this.busy = false;
  }

  #leave() {
    this.#forget();
    this.focus();
  }

  #forget() {
    this.wanted = "";
    this.said = "";
    this.missing = [];
  }

  static styles = [
    shared,
    css`
      :host {
        display: block;
      }

      form {
        margin-top: 0.5rem;
      }

      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        margin-top: 0.5rem;
      }

      .said {
        margin-top: 0.5rem;
        font-weight: 600;
        line-height: 1.35;
      }

      ul {
        margin: 0.25rem 0 0;
        padding-left: 1.125rem;
        line-height: 1.35;
      }
    `,
  ];
}

customElements.define("stage-menu", StageMenu);
