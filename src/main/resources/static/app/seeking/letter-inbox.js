import { LitElement, css, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import * as api from "../api.js";
import { day } from "../register/stages.js";
import { count } from "../shared/format.js";
import { shared } from "../shared/styles.js";

/** The letters to a city that seeks, for those who answer for it; says "changed" when one has been deleted. */
class LetterInbox extends LitElement {
  static properties = { seeker: {}, inbox: {}, asked: { state: true }, said: { state: true }, busy: { state: true } };

  render() {
    const { history, letters } = this.inbox;
    return html`
      <p class="muted small">${letters.length ? count(letters.length, "letter") : "No letter has come yet."}</p>
      <ul>
        ${repeat(letters, ({ id }) => id, (letter) => html`<li>${this.#letter(letter)}</li>`)}
      </ul>
      <p class=${this.said ? "small said" : "hidden"} role="status">${this.said}</p>
      <details>
        <summary>What has been done with this record</summary>
        <ul class="small">
          ${history.map((line) => html`<li>${line}</li>`)}
        </ul>
      </details>
    `;
  }

  #letter({ id, on, name, email, organisation, text }) {
    return html`
      <h3>${name}${organisation ? html`, ${organisation}` : nothing} <span class="muted date">${day(on)}</span></h3>
      <p class="text">${text}</p>
      <p class="actions">
        <a href="mailto:${encodeURIComponent(email).replace("%40", "@")}">${email}</a>
        ${this.asked === id
          ? html`<button ?disabled=${this.busy} @click=${() => this.#forget(id, name)}>Delete it for good</button>
              <button @click=${() => this.#ask(null)}>Keep it</button>`
          : html`<button aria-label="Delete the letter of ${name}" @click=${() => this.#ask(id)}>Delete</button>`}
      </p>
    `;
  }

  /** The button that was pressed is gone with the question: the focus goes to what stands there now. */
  async #ask(id) {
    const place = this.inbox.letters.findIndex((letter) => letter.id === (id ?? this.asked));
    this.asked = id;
    await this.updateComplete;
    this.renderRoot.querySelectorAll(".actions")[place]?.querySelector("button").focus();
  }

  async #forget(id, name) {
    this.busy = true;
    try {
      await api.forgetLetter(this.seeker.id, id);
      this.said = `The letter of ${name} is deleted, with all that it said of its sender.`;
      this.asked = null;
      this.dispatchEvent(new Event("changed"));
    } catch (problem) {
      this.said = problem.message;
    }
    this.busy = false;
  }

  static styles = [
    shared,
    css`
      :host {
        display: block;
      }

      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }

      ul:not(.small) > li {
        padding: 0.75rem 0;
        border-bottom: 1px solid var(--line);
      }

      .date {
        font-weight: 400;
      }

      .text {
        max-width: 44rem;
        margin: 0.25rem 0 0.5rem;
        overflow-wrap: anywhere;
        white-space: pre-line;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1rem;
        align-items: center;
        overflow-wrap: anywhere;
      }

      details,
      .said {
        margin-top: 0.75rem;
      }

      .said {
        font-weight: 600;
      }

      details li {
        overflow-wrap: anywhere;
      }
    `,
  ];
}

customElements.define("letter-inbox", LetterInbox);
