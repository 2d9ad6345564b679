import { LitElement, css, html, nothing } from "lit";
import * as api from "../api.js";
import { and, number } from "../shared/format.js";
import { save } from "../shared/save.js";
import { shared } from "../shared/styles.js";

/** What was left out, on which data the list rests, and ways to take it along. */
class ListFoot extends LitElement {
  static properties = { answer: {}, state: {}, said: { state: true }, address: { state: true } };

  willUpdate(changed) {
    if (changed.has("answer")) this.said = this.address = null;
  }

  render() {
    const left = this.answer.excluded.filter(({ count }) => count > 0).map(({ label, count }) => `${number(count)} ${label}`);
    return html`
      ${left.length ? html`<p class="small">Left out: ${and(left)}.</p>` : nothing}
      <p class="small">
        A score is the share of the points that could be had, not a probability. Data of version ${this.answer.dataVersion}.
      </p>
      <div class="take">
        ${this.answer.city.id == null
          ? html`<button class="link" @click=${this.#json}>Download as JSON</button>`
          : html`<button class="link" @click=${this.#csv}>Download as CSV</button>
              <a href="api/${api.matchesPath(this.state)}">The same as JSON</a>`}
        <button class="link" @click=${this.#copy}>Copy the address of this view</button>
      </div>
      ${this.address ? html`<input aria-label="The address of this view" readonly .value=${this.address} />` : nothing}
      <p class="small" role="status">${this.said}</p>
    `;
  }

  async #csv() {
    try {
      save(await api.matchesCsv(this.state), `partners-for-${this.answer.city.name}.csv`);
      this.said = null;
    } catch (problem) {
      this.said = problem.message;
    }
  }

  #json() {
    const text = JSON.stringify(this.answer, null, 2);
    save(new Blob([text], { type: "application/json" }), `partners-for-${this.answer.city.name}.json`);
  }

  /** Browsers lend the clipboard to secure origins only; elsewhere the address is shown, to be copied by hand. */
  async #copy() {
    try {
      await navigator.clipboard.writeText(location.href);
      this.said = "Address copied.";
    } catch {
      this.address = location.href;
      await this.updateComplete;
      this.renderRoot.querySelector("input").select();
    }
  }

  static styles = [
    shared,
    css`
      :host {
        display: block;
        padding: 1.25rem 1.75rem 2rem;
        color: var(--muted);
      }

      p + p {
        margin-top: 0.375rem;
      }

      .take {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1.25rem;
        align-items: baseline;
        margin-top: 0.75rem;
      }

      .take a {
        min-height: 1.5rem;
      }

      input {
        margin-top: 0.75rem;
      }

      @media (max-width: 40rem) {
        :host {
          padding: 1.25rem 1rem 2rem;
        }
      }
    `,
  ];
}

customElements.define("list-foot", ListFoot);
