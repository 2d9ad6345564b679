import { LitElement, css, html, nothing } from "lit";
import * as api from "../api.js";
import { keyOf, once } from "../register/session.js";
import { capital } from "../register/stages.js";
import { place } from "../shared/format.js";
import { formStyles } from "../shared/form.styles.js";
import { shared } from "../shared/styles.js";
import { categories, peaceNeeds, spoken } from "./words.js";
import "../city-search.js";
import "../register/sign-in.js";
import "../shared/pick-many.js";

const lists = ["countries", "languages"];

/** What a city wants and offers, posted by whoever answers for it; says "posted". */
class PostForm extends LitElement {
  static properties = {
    vocabulary: {},
    city: { state: true },
    countries: { state: true },
    languages: { state: true },
    said: { state: true },
    busy: { state: true },
  };

  #once = once();
  #heard = () => this.requestUpdate();

  constructor() {
    super();
    this.#clear();
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
    return html`
      <sign-in></sign-in>
      ${keyOf() ? this.#form() : nothing}
      <p class=${this.said ? "small said" : "hidden"} role="status">${this.said}</p>
    `;
  }

  #form() {
    return html`<details>
      <summary>Post what your city seeks</summary>
      <city-search .city=${this.city} @pick=${(event) => (this.city = event.detail)}></city-search>
      <p class="muted small">${this.city ? place(this.city) : "First the city that seeks."}</p>
      <div class="pair">
        ${lists.map(
          (name) => html`<pick-many
            label=${name === "countries" ? "Countries that it would like" : "Languages, one of which is spoken there"}
            .options=${this.vocabulary[name]}
            .chosen=${this[name]}
            @chosen=${(event) => (this[name] = event.detail)}
          ></pick-many>`,
        )}
      </div>
      <form @submit=${this.#send}>
        <div class="pair">
          <label><span class="label">At least … residents</span><input name="minPopulation" type="number" min="0" /></label>
          <label><span class="label">At most … residents</span><input name="maxPopulation" type="number" min="0" /></label>
        </div>
        <label><span class="label">The partner in words</span><input name="desired" maxlength="500" placeholder="A small port where women found businesses" /></label>
        ${this.#ticks("categories", "What to do together", Object.entries(categories))}
        <label><span class="label">Themes, with commas between</span><input name="themes" placeholder="women entrepreneurs, tide pools" /></label>
        <label><span class="label">What the city offers, with commas between</span><input name="offers" /></label>
        <label><span class="label">The whole in a few sentences</span><textarea name="outline" rows="3"></textarea></label>
        <details>
          <summary>As a peace city</summary>
          ${this.#ticks("needs", "It needs", peaceNeeds.map((word) => [word, capital(spoken(word))]))}
          ${this.#ticks("gives", "It can give", peaceNeeds.map((word) => [word, capital(spoken(word))]))}
        </details>
        <div class="pair">
          <label><span class="label">Who reads the letters</span><input name="contactName" required autocomplete="name" /></label>
          <label><span class="label">Their e-mail address</span><input name="contactEmail" type="email" required autocomplete="email" /></label>
        </div>
        <p class="muted small">Name and address are shown only to those who answer for the city; everything else is public.</p>
        <button class="primary" ?disabled=${this.busy || !this.city}>Post it</button>
      </form>
    </details>`;
  }

  #ticks(name, label, words) {
    return html`<fieldset>
      <legend>${label}</legend>
      <div class="pair">
        ${words.map(([word, words]) => html`<label class="tick"><input type="checkbox" name=${name} value=${word} /><span>${words}</span></label>`)}
      </div>
    </fieldset>`;
  }

  async #send(event) {
    event.preventDefault();
    const form = event.target;
    this.busy = true;
    this.said = "";
    try {
      await api.post(this.#entry(new FormData(form)), this.#once);
      this.said = `${this.city.name} seeks a partner now.`;
      form.reset();
      this.#clear();
      this.dispatchEvent(new Event("posted"));
    } catch (problem) {
      this.said = problem.message;
    }
    this.#once = once();
    this.busy = false;
  }

  #entry(form) {
    const number = (name) => (form.get(name) ? Number(form.get(name)) : null);
    const words = (name) => form.get(name).split(",").map((word) => word.trim()).filter(Boolean);
    return {
      city: this.city.id,
      countries: this.countries,
      languages: this.languages,
      minPopulation: number("minPopulation"),
      maxPopulation: number("maxPopulation"),
      desired: form.get("desired").trim() || null,
      categories: form.getAll("categories"),
      themes: words("themes"),
      offers: words("offers"),
      needs: form.getAll("needs"),
      gives: form.getAll("gives"),
      outline: form.get("outline").trim() || null,
      contact: { name: form.get("contactName"), email: form.get("contactEmail") },
    };
  }

  #clear() {
    this.city = null;
    this.countries = this.languages = [];
  }

  static styles = [
    shared,
    formStyles,
    css`
      :host {
        display: block;
        margin-top: 1rem;
      }

      details {
        margin-top: 0.75rem;
      }

      form {
        margin-top: 0.75rem;
      }

      form > *,
      label:not(.tick) {
        width: 100%;
      }

      form > button {
        width: auto;
      }

      label:not(.tick) {
        display: block;
      }

      city-search {
        display: block;
        margin-top: 0.75rem;
      }
    `,
  ];
}

customElements.define("post-form", PostForm);
