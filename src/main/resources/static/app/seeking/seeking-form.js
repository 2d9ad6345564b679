import { LitElement, css, html, nothing } from "lit";
import * as api from "../api.js";
import { once } from "../register/session.js";
import { capital } from "../register/stages.js";
import { place } from "../shared/format.js";
import { formStyles } from "../shared/form.styles.js";
import { shared } from "../shared/styles.js";
import { categories, peaceNeeds, spoken } from "./words.js";
import "../city-search.js";
import "../shared/pick-many.js";

const lists = ["countries", "languages"];

/**
 * What a city wants and offers: a new record, or another entry in the place of one; says "posted", with the city.
 *
 * `seeker`: the record that is changed, `inbox`: what only those know who answer for it; neither for a new one
 */
class SeekingForm extends LitElement {
  static properties = {
    vocabulary: {},
    seeker: {},
    inbox: {},
    city: { state: true },
    countries: { state: true },
    languages: { state: true },
    said: { state: true },
    busy: { state: true },
  };

  #once = once();

  constructor() {
    super();
    this.#clear();
  }

  willUpdate(changed) {
    if (!changed.has("seeker") || !this.seeker) return;
    const { city, countries, languages } = this.seeker;
    Object.assign(this, { city, countries, languages });
  }

  render() {
    const { desired, gives, maxPopulation, minPopulation, needs, offers, outline, themes } = this.seeker ?? {};
    const { email, name } = this.inbox?.contact ?? {};
    return html`
      ${this.seeker ? nothing : this.#whose()}
      <div class="pair">${lists.map((list) => this.#many(list))}</div>
      <form @submit=${this.#send}>
        <div class="pair">
          ${this.#field("minPopulation", "At least … residents", minPopulation, { type: "number" })}
          ${this.#field("maxPopulation", "At most … residents", maxPopulation, { type: "number" })}
        </div>
        ${this.#field("desired", "The partner in words", desired, { most: 500, example: "A small port where women found businesses" })}
        ${this.#ticks("categories", "What to do together", Object.entries(categories), this.seeker?.categories)}
        ${this.#field("themes", "Themes, with commas between", themes?.join(", "), { example: "women entrepreneurs, tide pools" })}
        ${this.#field("offers", "What the city offers, with commas between", offers?.join(", "))}
        <label><span class="label">The whole in a few sentences</span><textarea name="outline" rows="3" .value=${outline ?? ""}></textarea></label>
        <details>
          <summary>As a peace city</summary>
          ${this.#ticks("needs", "It needs", asChoices(peaceNeeds), needs)} ${this.#ticks("gives", "It can give", asChoices(peaceNeeds), gives)}
        </details>
        <div class="pair">
          ${this.#field("contactName", "Who reads the letters", name, { required: true, complete: "name" })}
          ${this.#field("contactEmail", "Their e-mail address", email, { required: true, complete: "email", type: "email" })}
        </div>
        <p class="muted small">Name and address are shown only to those who answer for the city; everything else is public.</p>
        <button class="primary" ?disabled=${this.busy || !this.city}>${this.seeker ? "Change it" : "Post it"}</button>
      </form>
      <p class=${this.said ? "small said" : "hidden"} role="alert">${this.said}</p>
    `;
  }

  #whose() {
    return html`<city-search .city=${this.city} @pick=${(event) => (this.city = event.detail)}></city-search>
      <p class="muted small">${this.city ? place(this.city) : "First the city that seeks."}</p>`;
  }

  #many(list) {
    return html`<pick-many
      label=${list === "countries" ? "Countries that it would like" : "Languages, one of which is spoken there"}
      .options=${this.vocabulary[list]}
      .chosen=${this[list]}
      @chosen=${(event) => (this[list] = event.detail)}
    ></pick-many>`;
  }

  #field(name, label, value, { complete, example, most, required = false, type = "text" } = {}) {
    return html`<label>
      <span class="label">${label}</span>
      <input
        name=${name}
        type=${type}
        min=${type === "number" ? "0" : nothing}
        maxlength=${most ?? nothing}
        placeholder=${example ?? nothing}
        autocomplete=${complete ?? "off"}
        ?required=${required}
        .value=${value ?? ""}
      />
    </label>`;
  }

  #ticks(name, label, choices, ticked = []) {
    return html`<fieldset>
      <legend>${label}</legend>
      <div class="pair">
        ${choices.map(
          ([word, words]) => html`<label class="tick">
            <input type="checkbox" name=${name} value=${word} .checked=${ticked.includes(word)} /><span>${words}</span>
          </label>`,
        )}
      </div>
    </fieldset>`;
  }

  async #send(event) {
    event.preventDefault();
    const form = event.target;
    const entry = this.#entry(new FormData(form));
    this.busy = true;
    this.said = "";
    try {
      if (this.seeker) await api.repost(this.seeker.id, { ...this.#rest, ...entry });
      else await api.post(entry, this.#once);
      this.dispatchEvent(new CustomEvent("posted", { detail: this.city }));
      form.reset();
      this.#clear();
    } catch (problem) {
      this.said = problem.message;
    }
    this.#once = once();
    this.busy = false;
  }

  /** What this form does not show stays as it is. */
  get #rest() {
    const { organisation, regions, validUntil, version, weights, state } = this.seeker;
    return { organisation, regions, version, weights, consent: this.inbox.consent, validUntil: state === "live" ? validUntil : null };
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
      }

      details,
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

const asChoices = (words) => words.map((word) => [word, capital(spoken(word))]);

customElements.define("seeking-form", SeekingForm);
