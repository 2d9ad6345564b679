import { LitElement, css, html, nothing } from "lit";
import * as api from "../api.js";
import { and } from "../shared/format.js";
import { shared } from "../shared/styles.js";
import { keep, keyOf } from "./session.js";

/** Says who one is, or takes the key to sign in with. */
class SignIn extends LitElement {
  static properties = { me: { state: true }, said: { state: true }, busy: { state: true } };

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
    return html`${this.me ? this.#who() : this.#form()}
      <p class=${this.said ? "small said" : "hidden"} role="status">${this.said}</p>`;
  }

  #who() {
    return html`<p class="small">Signed in as ${described(this.me)}. <button class="link" @click=${() => keep(null)}>Sign out</button></p>`;
  }

  #form() {
    return html`<details>
      <summary>Sign in</summary>
      <form @submit=${this.#submit}>
        <label>
          <span class="label">Access key</span>
          <input name="key" type="password" autocomplete="off" required aria-describedby="hint" />
        </label>
        <button class="primary" ?disabled=${this.busy}>Sign in</button>
        <p id="hint" class="muted small">
          Reading needs no key. Whoever keeps this register gives keys to liaisons of cities and to associations. It is kept in this tab
          until you close it.
        </p>
      </form>
    </details>`;
  }

  async #submit(event) {
    event.preventDefault();
    const key = new FormData(event.target).get("key").trim();
    this.busy = true;
    this.said = "";
    try {
      await api.me(key);
      keep(key);
    } catch (problem) {
      this.said = problem.message;
    }
    this.busy = false;
  }

  async #ask() {
    this.me = null;
    if (!keyOf()) return;
    try {
      this.me = await api.me(keyOf());
      this.said = "";
    } catch (problem) {
      this.said = problem.message;
      if (problem.status === 401) keep(null);
    }
  }

  static styles = [
    shared,
    css`
      :host {
        display: block;
      }

      form {
        display: grid;
        grid-template-columns: minmax(0, 22rem) auto;
        gap: 0.5rem 0.75rem;
        align-items: end;
        justify-content: start;
      }

      #hint {
        grid-column: 1 / -1;
        max-width: 40rem;
      }

      .said {
        margin-top: 0.5rem;
        font-weight: 600;
        color: var(--accent);
      }
    `,
  ];
}

function described({ role, scope }) {
  const of = [...scope.areas, ...scope.cities.map((city) => `city ${city}`)];
  return `${role === "administrator" ? "an administrator" : `a ${role}`}${of.length ? ` of ${and(of)}` : ""}`;
}

customElements.define("sign-in", SignIn);
