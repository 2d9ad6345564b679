import { LitElement, css, html, nothing } from "lit";
import * as api from "./api.js";
import { follow } from "./navigation.js";
import { place } from "./shared/format.js";
import { shared } from "./shared/styles.js";

const examples = ["Houston", "Kano", "Viña del Mar"];

/** What the atlas is for, and three cities to try it with. */
class StartView extends LitElement {
  static properties = { cities: { state: true } };

  constructor() {
    super();
    this.cities = [];
    this.#find();
  }

  render() {
    return html`
      <h1>Cities seeking cities</h1>
      <p class="muted">
        Choose your city. Twin Atlas proposes partner cities for it, ranked by what makes partnerships come about, and gives the
        reasons for each. You decide how much each of them counts.
      </p>
      ${this.cities.length ? this.#list() : nothing}
      <p>
        Not in the atlas? <a href="./?view=profile" @click=${follow}>Describe your town</a> instead, and get the same list.
      </p>
      <p>
        <a href="./?view=coverage" @click=${follow}>Where partnerships are missing:</a> every country and region on a map.
      </p>
      <p>
        <a href="./?view=quality" @click=${follow}>How good is it?</a> It has been tried on partnerships that exist.
      </p>
    `;
  }

  #list() {
    return html`
      <h2>For example</h2>
      <ul>
        ${this.cities.map(
          (city) => html`<li><a href="?city=${city.id}" @click=${follow}>${city.name}</a> <span class="muted">${place(city)}</span></li>`,
        )}
      </ul>
    `;
  }

  /** The examples are a courtesy: without them the page still works, so a failure is not worth a word. */
  async #find() {
    const found = await Promise.allSettled(examples.map((name) => api.cities(name, 1)));
    this.cities = found.flatMap((result) => result.value ?? []);
  }

  static styles = [
    shared,
    css`
      :host {
        display: block;
        padding: 1.5rem 1.75rem 2rem;
      }

      h1 {
        margin-bottom: 0.5rem;
      }

      h2 {
        margin-top: 1.75rem;
        font-size: 1rem;
      }

      ul {
        margin: 0.5rem 0 1.75rem;
        padding: 0;
        list-style: none;
        border-top: 1px solid var(--line);
      }

      li {
        padding: 0.625rem 0;
        border-bottom: 1px solid var(--line);
      }

      p + p {
        margin-top: 0.75rem;
      }

      li a {
        font-weight: 600;
      }

      @media (max-width: 40rem) {
        :host {
          padding: 1.5rem 1rem 2rem;
        }
      }
    `,
  ];
}

customElements.define("start-view", StartView);
