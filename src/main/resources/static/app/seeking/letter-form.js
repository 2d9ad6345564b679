import { LitElement, css, html } from "lit";
import * as api from "../api.js";
import { formStyles } from "../shared/form.styles.js";
import { shared } from "../shared/styles.js";

/** A letter to a city that seeks; nobody learns an address by it but those who answer for the city. */
class LetterForm extends LitElement {
  static properties = { seeker: {}, sent: { state: true }, said: { state: true }, busy: { state: true } };

  render() {
    const { name } = this.seeker.city;
    if (this.sent) return html`<p role="status">Your letter lies in the inbox of ${name}. The answer will come to the address that you gave.</p>`;
    return html`
      <form @submit=${this.#send}>
        <label><span class="label">Your name</span><input name="name" required maxlength="200" autocomplete="name" /></label>
        <label><span class="label">Your e-mail address</span><input name="email" type="email" required autocomplete="email" /></label>
        <label>
          <span class="label">Your city or organisation (may be left empty)</span><input name="organisation" maxlength="200" autocomplete="organization" />
        </label>
        <label><span class="label">Your letter</span><textarea name="text" rows="6" required minlength="20" maxlength="4000"></textarea></label>
        <label class="tick">
          <input name="consent" type="checkbox" required />
          <span class="small">My name and address are shown to those who answer for ${name}, and kept until they delete the letter. Nobody else sees them.</span>
        </label>
        <button class="primary" ?disabled=${this.busy}>Send the letter</button>
      </form>
      <p class=${this.said ? "small said" : "hidden"} role="alert">${this.said}</p>
    `;
  }

  async #send(event) {
    event.preventDefault();
    const { consent, organisation, ...letter } = Object.fromEntries(new FormData(event.target));
    this.busy = true;
    this.said = "";
    try {
      await api.write(this.seeker.id, { ...letter, organisation: organisation || null, consent: consent === "on" });
      this.sent = true;
    } catch (problem) {
      this.said = problem.message;
    }
    this.busy = false;
  }

  static styles = [
    shared,
    formStyles,
    css`
      :host {
        display: block;
        max-width: 36rem;
        margin-top: 1rem;
      }

      label:not(.tick) {
        display: block;
        width: 100%;
      }

      .said {
        margin-top: 0.75rem;
        font-weight: 600;
        color: var(--accent);
      }
    `,
  ];
}

customElements.define("letter-form", LetterForm);
