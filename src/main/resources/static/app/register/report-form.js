import { LitElement, css, html } from "lit";
import * as api from "../api.js";
import { formStyles } from "../shared/form.styles.js";
import { shared } from "../shared/styles.js";

const kinds = [
  ["mistake", "Something here is wrong"],
  ["ended", "This partnership has ended"],
  ["missing", "Something is missing"],
  ["other", "Something else"],
];

/** Tells the coordinators what is wrong with a partnership; anybody may. */
class ReportForm extends LitElement {
  static properties = { partnership: {}, said: { state: true }, busy: { state: true } };

  render() {
    return html`<details>
        <summary>Report a mistake</summary>
        <form @submit=${this.#send}>
          <p class="small">This register is incomplete. What you write is for its coordinators alone.</p>
          <label>
            <span class="label">What is it about?</span>
            <select name="what">
              ${kinds.map(([word, label]) => html`<option value=${word}>${label}</option>`)}
            </select>
          </label>
          <label><span class="label">What should stand here instead?</span><textarea name="text" rows="4" required maxlength="2000"></textarea></label>
          <label><span class="label">How may they ask back? (may be left empty)</span><input name="contact" maxlength="200" autocomplete="email" /></label>
          <button class="primary" ?disabled=${this.busy}>Send the report</button>
        </form>
      </details>
      <p class=${this.said ? "small" : "hidden"} role="status">${this.said}</p>`;
  }

  async #send(event) {
    event.preventDefault();
    const form = event.target;
    const { what, text, contact } = Object.fromEntries(new FormData(form));
    this.busy = true;
    try {
      const { id } = await api.report({ what, text, contact: contact || null, partnership: this.partnership });
      form.reset();
      this.said = `Thank you. The coordinators will find it in their queue as ${id}.`;
    } catch (problem) {
      this.said = problem.message;
    }
    this.busy = false;
  }

  static styles = [
    shared,
    formStyles,
    css`
      form {
        margin-top: 0.5rem;
      }

      label {
        display: block;
        width: 100%;
      }

      [role="status"] {
        margin-top: 0.75rem;
        overflow-wrap: anywhere;
      }
    `,
  ];
}

customElements.define("report-form", ReportForm);
