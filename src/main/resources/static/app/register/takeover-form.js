import { LitElement, css, html, nothing } from "lit";
import * as api from "../api.js";
import { go, here } from "../navigation.js";
import { formStyles } from "../shared/form.styles.js";
import { shared } from "../shared/styles.js";
import { keyOf, once } from "./session.js";
import { capital, kindsOfTwo } from "./stages.js";
import "./sign-in.js";

const keepers = ["coordinator", "administrator"];

/** Keeps here, from now on, what lists name; for coordinators. Opens the page of what is kept. */
class TakeoverForm extends LitElement {
  static properties = { page: {}, role: { state: true }, said: { state: true }, busy: { state: true } };

  #once = once();
  #heard = () => this.#ask();

  connectedCallback() {
    super.connectedCallback();
    addEventListener("session", this.#heard);
    this.#ask();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("session", this.#heard);
  }

  render() {
    const { stage } = this.page;
    return html`
      <h2>Keep it here</h2>
      <p>
        A coordinator of the area of one of its cities can keep this partnership here from now on.
        ${stage === "unconfirmed"
          ? "Since no current list names it, it begins as dormant, and lives again with the first exchange."
          : "It begins as active."}
        It is not recognised until what both cities signed is recorded.
      </p>
      <sign-in></sign-in>
      ${keepers.includes(this.role) ? this.#form() : nothing}
      <p class=${this.said ? "small said" : "hidden"} role="status">${this.said}</p>
    `;
  }

  #form() {
    const { kind } = this.page;
    return html`<form @submit=${this.#send}>
      <label>
        <span class="label">As</span>
        <select name="kind">
          ${kindsOfTwo.map((one) => html`<option value=${one} .selected=${one === kind}>${capital(one)}</option>`)}
        </select>
      </label>
      <label><span class="label">Why, for everybody to read (may be left empty)</span><textarea name="text" rows="2" maxlength="2000"></textarea></label>
      <button class="primary" ?disabled=${this.busy}>Keep it here</button>
    </form>`;
  }

  async #send(event) {
    event.preventDefault();
    const { kind, text } = Object.fromEntries(new FormData(event.target));
    this.busy = true;
    this.said = "";
    try {
      const { id } = await api.takeOver(this.page.id, { kind, text: text.trim() || null }, this.#once);
      go({ ...here(), view: "partnership", partnership: id });
    } catch (problem) {
      this.said = problem.message;
    }
    this.#once = once();
    this.busy = false;
  }

  /** What a key may do; where it is no longer good, the sign-in says so. */
  async #ask() {
    this.role = null;
    if (!keyOf()) return;
    this.role = (await api.me(keyOf()).catch(() => null))?.role;
  }

  static styles = [
    shared,
    formStyles,
    css`
      :host {
        display: block;
        margin-top: 2rem;
      }

      h2 {
        margin-bottom: 0.5rem;
      }

      sign-in,
      form {
        margin-top: 0.75rem;
      }

      label {
        display: block;
        width: 100%;
      }
    `,
  ];
}

customElements.define("takeover-form", TakeoverForm);
