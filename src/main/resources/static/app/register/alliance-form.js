import { LitElement, css, html, nothing } from "lit";
import * as api from "../api.js";
import { go, here } from "../navigation.js";
import { formStyles } from "../shared/form.styles.js";
import { shared } from "../shared/styles.js";
import { keyOf, once } from "./session.js";
import "../city-search.js";

const fewest = 2;

/** Enters a multi-city alliance with those who sign it, for coordinators; opens its page. */
class AllianceForm extends LitElement {
  static properties = { members: { state: true }, said: { state: true }, busy: { state: true } };

  #once = once();
  #heard = () => this.requestUpdate();

  constructor() {
    super();
    this.members = [];
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener("session", this.#heard);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("session", this.#heard);
  }

  render() {
    if (!keyOf()) return nothing;
    return html`<details>
      <summary>Enter a multi-city alliance</summary>
      <p class="small">
        For coordinators. An alliance is not legally binding; any city may leave it, or end it for itself, at any time by its own request by
        e-mail. Whoever keeps this register is not a signatory.
      </p>
      <city-search label="Add a city that signs" @pick=${(event) => this.#add(event.detail)}></city-search>
      <form @submit=${this.#send}>
        ${this.members.map((city) => this.#signatory(city))}
        <label><span class="label">Name of the alliance</span><input name="name" required maxlength="100" /></label>
        <label><span class="label">Its goal, agreed by all</span><textarea name="goal" rows="2" required maxlength="4000"></textarea></label>
        <label><span class="label">Details (may be left empty)</span><textarea name="details" rows="2" maxlength="4000"></textarea></label>
        <label><span class="label">Disclaimers (may be left empty)</span><textarea name="disclaimers" rows="2" maxlength="4000"></textarea></label>
        <label><span class="label">Requests (may be left empty)</span><textarea name="requests" rows="2" maxlength="4000"></textarea></label>
        <div class="pair">
          <label><span class="label">Start</span><input name="start" type="date" /></label>
          <label><span class="label">Finish</span><input name="finish" type="date" /></label>
        </div>
        <button class="primary" ?disabled=${this.busy || this.members.length < fewest}>Enter the alliance</button>
      </form>
      <p class=${this.said ? "small said" : "hidden"} role="status">${this.said}</p>
    </details>`;
  }

  #signatory({ id, name, countryName }) {
    return html`<fieldset>
      <legend>${name}, ${countryName}</legend>
      <div class="pair">
        <label><span>Its liaison, for the parties alone</span><input name="name-${id}" required autocomplete="off" /></label>
        <label><span>Their e-mail address</span><input name="email-${id}" type="email" required autocomplete="off" /></label>
      </div>
      <button type="button" class="link" @click=${() => (this.members = this.members.filter((one) => one.id !== id))}>Take ${name} away</button>
    </fieldset>`;
  }

  #add(city) {
    if (!this.members.some(({ id }) => id === city.id)) this.members = [...this.members, city];
  }

  async #send(event) {
    event.preventDefault();
    this.busy = true;
    this.said = "";
    try {
      const { id } = await api.ally(this.#entry(new FormData(event.target)), this.#once);
      go({ ...here(), view: "partnership", partnership: id });
    } catch (problem) {
      this.said = problem.message;
    }
    this.#once = once();
    this.busy = false;
  }

  #entry(form) {
    const texts = ["name", "goal", "details", "disclaimers", "requests", "start", "finish"];
    const signatories = this.members.map(({ id }) => ({ city: id, liaison: { name: form.get(`name-${id}`), email: form.get(`email-${id}`) } }));
    return { ...Object.fromEntries(texts.map((name) => [name, form.get(name).trim() || null])), signatories };
  }

  static styles = [
    shared,
    formStyles,
    css`
      :host {
        display: block;
        max-width: 44rem;
      }

      form > :not(button),
      label {
        display: block;
        width: 100%;
      }

      city-search {
        display: block;
        margin: 0.75rem 0;
      }
    `,
  ];
}

customElements.define("alliance-form", AllianceForm);
