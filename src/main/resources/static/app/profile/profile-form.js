import { LitElement, html, nothing } from "lit";
import "../shared/pick-many.js";
import { shared } from "../shared/styles.js";
import { styles } from "./profile-form.styles.js";
import "./check-many.js";

/** The self-assessment of a town that the atlas does not hold. Only its name and its country are needed. */
class ProfileForm extends LitElement {
  static properties = { fields: {}, vocabulary: {}, open: {}, draft: { state: true } };

  willUpdate(changed) {
    if (changed.has("fields")) this.draft = { ...this.fields };
  }

  render() {
    if (!this.vocabulary) return nothing;
    return this.open
      ? html`<h1>Describe a town</h1>${this.#form()}`
      : html`<details><summary>Change the description of ${this.fields.name}</summary>${this.#form()}</details>`;
  }

  #form() {
    return html`<p class="muted">
        For a town that is not in the atlas. Name and country are enough; whatever else you give makes the reasons better. Nothing is
        stored: what you write stands in the address of the page.
      </p>
      <form @submit=${this.#submit}>
        ${this.#text("name", "Name", { required: true, autocomplete: "off" })} ${this.#country()}
        <div class="pair">
          ${this.#number("lat", "Latitude", { min: -90, max: 90, step: "any" })}
          ${this.#number("lng", "Longitude", { min: -180, max: 180, step: "any" })}
          ${this.#number("population", "Residents", { min: 1, max: 60_000_000 })} ${this.#number("universities", "Universities", { min: 0, max: 1000 })}
          ${this.#number("elevationM", "Elevation, in metres", { min: -500, max: 6000 })}
          ${this.#number("coastKm", "To the coast, in km", { min: 0, max: 3000, step: "any" })}
        </div>
        ${this.#seaport()} ${this.#checks("industries", "Industries", this.vocabulary.industries)}
        ${this.#checks("culture", "Cultural institutions", this.vocabulary.culture.map(asOption))}
        ${this.#checks("heritage", "Heritage and history", this.vocabulary.heritage.map(({ kind, name }) => ({ code: kind, name })))}
        ${this.#many("languages", "Languages")} ${this.#many("networks", "City networks")}
        <button class="primary">Find partners</button>
      </form>`;
  }

  #text(name, label, { required, autocomplete }) {
    return html`<div>
      <label class="label" for=${name}>${label}</label>
      <input
        id=${name}
        ?required=${required}
        autocomplete=${autocomplete}
        maxlength="100"
        .value=${this.draft[name] ?? ""}
        @input=${(event) => this.#set(name, event.target.value)}
      />
    </div>`;
  }

  #country() {
    return html`<div>
      <label class="label" for="country">Country</label>
      <select id="country" required @change=${(event) => this.#set("country", event.target.value)}>
        <option value="">Choose …</option>
        ${this.vocabulary.countries.map(
          ({ code, name }) => html`<option value=${code} ?selected=${code === this.draft.country}>${name}</option>`,
        )}
      </select>
    </div>`;
  }

  #number(name, label, { min, max, step = 1 }) {
    return html`<div>
      <label class="label" for=${name}>${label}</label>
      <input
        id=${name}
        type="number"
        min=${min}
        max=${max ?? nothing}
        step=${step}
        .value=${this.draft[name] ?? ""}
        @input=${(event) => this.#set(name, event.target.value)}
      />
    </div>`;
  }

  #seaport() {
    const choice = (value, label) => html`<label class="tick">
      <input type="radio" name="seaport" .checked=${(this.draft.seaport ?? "") === value} @change=${() => this.#set("seaport", value)} />
      ${label}
    </label>`;
    return html`<fieldset class="seaport">
      <legend>Seaport</legend>
      ${choice("yes", "Yes")} ${choice("no", "No")} ${choice("", "Not said")}
    </fieldset>`;
  }

  #checks(name, label, options) {
    return html`<check-many
      .label=${label}
      .options=${options}
      .chosen=${this.draft[name] ?? []}
      @chosen=${(event) => this.#set(name, event.detail)}
    ></check-many>`;
  }

  #many(name, label) {
    return html`<pick-many
      .label=${label}
      .options=${this.vocabulary[name]}
      .chosen=${this.draft[name] ?? []}
      @chosen=${(event) => this.#set(name, event.detail)}
    ></pick-many>`;
  }

  #set(name, value) {
    this.draft = { ...this.draft, [name]: value };
  }

  #submit(event) {
    event.preventDefault();
    this.dispatchEvent(new CustomEvent("describe", { detail: this.draft }));
  }

  static styles = [shared, styles];
}

/** A kind without a name of its own: "art_museum" reads "Art museum". */
function asOption(kind) {
  if (kind.name) return { code: kind.kind ?? kind.code, name: kind.name };
  const words = kind.replaceAll(/[-_]/g, " ");
  return { code: kind, name: words[0].toUpperCase() + words.slice(1) };
}

customElements.define("profile-form", ProfileForm);
