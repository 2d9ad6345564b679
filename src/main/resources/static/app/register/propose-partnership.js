import { LitElement, css, html, nothing } from "lit";
import * as api from "../api.js";
import { follow } from "../navigation.js";
import { shared } from "../shared/styles.js";
import { keyOf, once } from "./session.js";
import { capital, kindsOfTwo } from "./stages.js";
import "./sign-in.js";

/** Begins a partnership from a match, in the step of research. */
class ProposePartnership extends LitElement {
  static properties = { home: {}, city: {}, weights: {}, open: { state: true }, begun: { state: true }, said: { state: true }, busy: { state: true } };

  #once;
  #heard = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    addEventListener("session", this.#heard);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("session", this.#heard);
  }

  willUpdate(changed) {
    if (!changed.has("home") && !changed.has("city")) return;
    this.open = this.begun = this.said = null;
    this.#once = once();
  }

  render() {
    return html`
      <button class="primary" aria-expanded=${Boolean(this.open)} @click=${() => (this.open = !this.open)}>Propose this partnership</button>
      ${this.open && !this.begun ? this.#panel() : nothing}
      <div role="status">${this.said ? html`<p class="small">${this.said}</p>` : nothing} ${this.begun ? this.#done() : nothing}</div>
    `;
  }

  #panel() {
    return html`<div class="panel">
      <p class="small">
        It begins in the step of research, with this match saved as the self-assessment of both sides.
        ${keyOf() ? nothing : html`For that, sign in as the liaison of one of the cities or as a coordinator of one of their areas.`}
      </p>
      <sign-in></sign-in>
      ${keyOf()
        ? html`<form @submit=${this.#begin}>
            <label>
              <span class="label">As</span>
              <select name="kind">
                ${kindsOfTwo.map((kind) => html`<option value=${kind}>${capital(kind)}</option>`)}
              </select>
            </label>
            <button class="primary" ?disabled=${this.busy}>Begin</button>
          </form>`
        : nothing}
    </div>`;
  }

  #done() {
    return html`<p class="small">
      ${this.home.name} and ${this.city.name} are in research now.
      <a href="?view=partnership&id=${this.begun.id}" @click=${follow}>Its page</a>,
      <a href="?view=pipeline&city=${this.home.id}" @click=${follow}>the pipeline of ${this.home.name}</a>.
    </p>`;
  }

  async #begin(event) {
    event.preventDefault();
    const kind = new FormData(event.target).get("kind");
    this.busy = true;
    this.said = null;
    try {
      this.begun = await api.begin({ kind, cities: [this.home.id, this.city.id], weights: this.weights }, this.#once);
    } catch (problem) {
      this.said = problem.message;
      this.#once = once();
    }
    this.busy = false;
  }

  static styles = [
    shared,
    css`
      :host {
        display: block;
        margin-top: 1rem;
      }

      .panel {
        margin-top: 0.75rem;
      }

      form {
        display: flex;
        gap: 0.75rem;
        align-items: end;
        margin-top: 0.75rem;
      }

      label {
        flex: 1;
      }

      [role="status"] p {
        margin-top: 0.75rem;
      }
    `,
  ];
}

customElements.define("propose-partnership", ProposePartnership);
