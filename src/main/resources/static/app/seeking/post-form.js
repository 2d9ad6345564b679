import { LitElement, css, html, nothing } from "lit";
import { keyOf } from "../register/session.js";
import { shared } from "../shared/styles.js";
import "../register/sign-in.js";
import "./seeking-form.js";

/** Signs in whoever answers for a city, and posts what it seeks; says "posted". */
class PostForm extends LitElement {
  static properties = { vocabulary: {}, said: { state: true } };

  #heard = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    addEventListener("session", this.#heard);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("session", this.#heard);
  }

  render() {
    return html`
      <sign-in></sign-in>
      ${keyOf() ? this.#form() : nothing}
      <p class=${this.said ? "small said" : "hidden"} role="status">${this.said}</p>
    `;
  }

  #form() {
    return html`<details>
      <summary>Post what your city seeks</summary>
      <seeking-form .vocabulary=${this.vocabulary} @posted=${this.#posted}></seeking-form>
    </details>`;
  }

  #posted({ detail }) {
    this.said = `${detail.name} seeks a partner now.`;
    this.dispatchEvent(new Event("posted"));
  }

  static styles = [
    shared,
    css`
      :host {
        display: block;
        margin-top: 1rem;
      }

      details,
      .said {
        margin-top: 0.75rem;
      }

      .said {
        font-weight: 600;
      }
    `,
  ];
}

customElements.define("post-form", PostForm);
