import { LitElement, css, html, nothing } from "lit";
import { shared } from "./shared/styles.js";

/** What went wrong, in a sentence, and a way to try again. */
class ProblemNote extends LitElement {
  static properties = { problem: {}, heading: {} };

  render() {
    return html`
      ${this.heading ? html`<h1>${this.heading}</h1>` : nothing}
      <div class="note" role="alert">
        <p>${this.problem.message}</p>
        <button @click=${() => this.dispatchEvent(new Event("retry"))}>Try again</button>
      </div>
    `;
  }

  static styles = [
    shared,
    css`
      h1 {
        margin-bottom: 1rem;
      }

      .note {
        padding: 1rem 1.25rem 1.25rem;
        background: var(--caution);
        border-left: 4px solid var(--accent);
      }

      button {
        margin-top: 0.75rem;
      }
    `,
  ];
}

customElements.define("problem-note", ProblemNote);
