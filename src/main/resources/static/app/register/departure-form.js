import { LitElement, css, html, nothing } from "lit";
import * as api from "../api.js";
import { formStyles } from "../shared/form.styles.js";
import { shared } from "../shared/styles.js";
import { keyOf, once } from "./session.js";

/** Takes down that a city goes out of an alliance, by its own request by e-mail; says "moved" with the changed alliance. */
class DepartureForm extends LitElement {
  static properties = { page: {}, said: { state: true }, busy: { state: true } };

  #once = once();

  render() {
    if (!keyOf()) return nothing;
    return html`<details>
      <summary>A city leaves, or ends it for itself</summary>
      <form @submit=${this.#send}>
        <label>
          <span class="label">City</span>
          <select name="city">
            ${this.page.cities.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
          </select>
        </label>
        <label>
          <span class="label">What it asks for</span>
          <select name="how">
            <option value="left">It leaves</option>
            <option value="ended for itself">It ends the alliance for itself</option>
          </select>
        </label>
        <label><span class="label">Day of its e-mail</span><input name="requestedOn" type="date" required /></label>
        <label><span class="label">What the e-mail says, for the parties alone</span><textarea name="request" rows="3" required></textarea></label>
        <button class="primary" ?disabled=${this.busy}>Take it down</button>
      </form>
      <p class=${this.said ? "small" : "hidden"} role="status">${this.said}</p>
    </details>`;
  }

  async #send(event) {
    event.preventDefault();
    const form = event.target;
    const { city, ...departure } = Object.fromEntries(new FormData(form));
    this.busy = true;
    this.said = "";
    try {
      const detail = await api.depart(this.page.id, { ...departure, city: Number(city), version: this.page.version }, this.#once);
      form.reset();
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

      form {
        margin-top: 0.5rem;
      }

      label {
        display: block;
        width: 100%;
      }
    `,
  ];
}

customElements.define("departure-form", DepartureForm);
