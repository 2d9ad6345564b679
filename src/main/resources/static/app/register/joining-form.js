import { LitElement, css, html, nothing } from "lit";
import * as api from "../api.js";
import { formStyles } from "../shared/form.styles.js";
import { shared } from "../shared/styles.js";
import { keyOf, once } from "./session.js";
import "../city-search.js";

/** Takes down that a city comes into an alliance; says "moved" with the changed alliance. */
class JoiningForm extends LitElement {
  static properties = { page: {}, city: { state: true }, said: { state: true }, busy: { state: true } };

  #once = once();

  render() {
    if (!keyOf()) return nothing;
    return html`<details>
      <summary>A city joins</summary>
      <city-search label="City that joins" .city=${this.city} @pick=${(event) => (this.city = event.detail)}></city-search>
      <form @submit=${this.#send}>
        <label><span class="label">Day of its signature (today, if left empty)</span><input name="joined" type="date" /></label>
        <div class="pair">
          <label><span class="label">Its liaison, for the parties alone</span><input name="name" required maxlength="200" autocomplete="off" /></label>
          <label><span class="label">Their e-mail address</span><input name="email" type="email" required maxlength="200" autocomplete="off" /></label>
        </div>
        <button class="primary" ?disabled=${this.busy || !this.city}>Take ${this.city?.name ?? "it"} in</button>
      </form>
      <p class=${this.said ? "small said" : "hidden"} role="status">${this.said}</p>
    </details>`;
  }

  async #send(event) {
    event.preventDefault();
    const form = event.target;
    const { joined, ...liaison } = Object.fromEntries(new FormData(form));
    this.busy = true;
    this.said = "";
    try {
      const joining = { version: this.page.version, city: this.city.id, joined: joined || null, liaison };
      const detail = await api.join(this.page.id, joining, this.#once);
      form.reset();
      this.said = `${this.city.name} is in it now.`;
      this.city = null;
      this.dispatchEvent(new CustomEvent("moved", { detail }));
    } catch (problem) {
      this.said = problem.message;
    }
    this.#once = once();
    this.busy = false;
  }

  static styles = [
    shared,
    formStyles,
    css`
      :host {
        display: block;
        margin-top: 0.75rem;
      }

      city-search {
        display: block;
        margin: 0.5rem 0 0.75rem;
      }

      form > :not(button),
      label {
        display: block;
        width: 100%;
      }

      .pair {
        display: grid;
      }
    `,
  ];
}

customElements.define("joining-form", JoiningForm);
