import { LitElement, css, html, nothing } from "lit";
import * as api from "./api.js";
import { number } from "./shared/format.js";
import { shared } from "./shared/styles.js";

/** What the server is loading, asked once a second; says "ready" when it is done. */
class LoadingView extends LitElement {
  static properties = { status: { state: true }, lost: { state: true } };

  #timer;

  connectedCallback() {
    super.connectedCallback();
    document.title = "Loading – Twin Atlas";
    this.#ask();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  render() {
    const { state, step, message } = this.status ?? {};
    return html`
      <h1>${state === "failed" ? "The atlas could not be loaded" : "The atlas is being loaded"}</h1>
      <p class="muted" role="status">${this.lost?.message ?? message ?? (step ? `Now: ${words(step)}.` : "This takes a minute or two, once.")}</p>
      ${state === "failed" ? nothing : this.#progress()} ${this.#steps()}
    `;
  }

  #progress() {
    const { done, total } = this.status ?? {};
    return total
      ? html`<progress aria-label="Loaded so far" max=${total} .value=${done}></progress>
          <p class="muted small">${number(done)} of ${number(total)}</p>`
      : html`<progress aria-label="Loading"></progress>`;
  }

  #steps() {
    return html`<ol>
      ${(this.status?.steps ?? []).map(
        ({ name, done, total }) =>
          html`<li class=${name === this.status.step ? "now" : "muted"}>
            <span>${words(name)}</span><span>${done ? `${number(done)}${total > done ? ` of ${number(total)}` : ""}` : nothing}</span>
          </li>`,
      )}
    </ol>`;
  }

  async #ask() {
    try {
      this.status = await api.status();
      this.lost = null;
    } catch (problem) {
      this.lost = problem;
    }
    if (!this.lost && this.status.state === "ready") this.dispatchEvent(new Event("ready"));
    else this.#timer = setTimeout(() => this.#ask(), 1000);
  }

  static styles = [
    shared,
    css`
      :host {
        display: block;
        width: min(34rem, 100%);
        margin: 4rem auto;
        padding: 0 1.75rem;
      }

      p {
        white-space: pre-line;
      }

      progress {
        width: 100%;
        height: 0.75rem;
        margin: 1.5rem 0 0.25rem;
        accent-color: var(--accent);
      }

      ol {
        margin: 1.5rem 0 0;
        padding: 0;
        list-style: none;
      }

      li {
        display: flex;
        justify-content: space-between;
        padding: 0.375rem 0;
        border-bottom: 1px solid var(--line);
      }

      li span::first-letter {
        text-transform: uppercase;
      }

      .now {
        font-weight: 600;
      }
    `,
  ];
}

const words = (step) => step.replaceAll("_", " ");

customElements.define("loading-view", LoadingView);
