import { LitElement, css, html, nothing } from "lit";
import * as api from "../api.js";
import { formStyles } from "../shared/form.styles.js";
import { shared } from "../shared/styles.js";
import { keyOf, once } from "./session.js";
import { capital, day } from "./stages.js";

const exchange = "exchange";
const kinds = [
  "letter sent",
  "letter answered",
  "protocol note",
  "pilot",
  "site visit",
  "terms agreed",
  "document signed",
  "ceremony",
  "programme",
  "delegation",
  "annual report",
  "renewed",
  exchange,
];
const documents = ["memorandum", "resolution", "proclamation"];
const categories = ["arts and culture", "youth and education", "business and trade", "humanitarian", "municipal and technical", "community"];
const offices = ["mayor", "highest elected official", "highest appointed official", "designee"];

const number = (text) => text && Number(text);

/** Takes down what has happened, for whoever has signed in; says "moved" with the changed partnership. */
class EntryForm extends LitElement {
  static properties = { page: {}, what: { state: true }, said: { state: true }, busy: { state: true } };

  #once = once();

  constructor() {
    super();
    this.what = kinds[0];
  }

  render() {
    if (!keyOf()) return nothing;
    return html`<details>
      <summary>Record what has happened</summary>
      <form @submit=${this.#send}>
        <div class="pair">
          <label>
            <span class="label">What</span>
            <select @change=${(event) => (this.what = event.target.value)}>
              ${kinds.map((kind) => html`<option value=${kind} .selected=${kind === this.what}>${capital(kind)}</option>`)}
            </select>
          </label>
          <label><span class="label">On (today, if left empty)</span><input name="on" type="date" /></label>
        </div>
        ${this.what === "terms agreed" ? this.#terms() : nothing} ${this.what === "document signed" ? this.#signed() : nothing}
        ${this.what === exchange ? this.#exchange() : nothing}
        ${this.#corrections()}
        <label><span class="label">In words, for everybody to read (may be left empty)</span><textarea name="text" rows="2" maxlength="2000"></textarea></label>
        <button class="primary" ?disabled=${this.busy}>Record it</button>
      </form>
      <p class=${this.said ? "small" : "hidden"} role="status">${this.said}</p>
    </details>`;
  }

  /** Nothing is written over: an entry that was wrong stays in the history, as corrected. */
  #corrections() {
    const same = this.page.kept.history.filter(({ what, correctedBy }) => what === this.what && !correctedBy);
    if (!same.length) return nothing;
    return html`<label>
      <span class="label">Does it correct an earlier one?</span>
      <select name="corrects">
        <option value="">No</option>
        ${same.map(({ number, on, at }) => html`<option value=${number}>Entry ${number}, of ${day(on ?? at)}</option>`)}
      </select>
    </label>`;
  }

  #terms() {
    return html`
      <label><span class="label">Goal</span><input name="goal" required /></label>
      <label><span class="label">Areas of cooperation, with commas between</span><input name="areas" required /></label>
      <label><span class="label">Commitments of both sides</span><textarea name="commitments" rows="2" required></textarea></label>
      <label><span class="label">Both look at how it went after … months</span><input name="evaluationMonths" type="number" min="1" max="120" value="12" /></label>
    `;
  }

  #exchange() {
    return html`
      <div class="pair">
        <label>
          <span class="label">Category</span>
          <select name="category">
            ${categories.map((one) => html`<option value=${one}>${capital(one)}</option>`)}
          </select>
        </label>
        <label><span class="label">People reached</span><input name="people" type="number" min="0" /></label>
      </div>
      <label><span class="label">Title</span><input name="title" required /></label>
      <label><span class="label">Outcomes, a line each</span><textarea name="outcomes" rows="2"></textarea></label>
    `;
  }

  /** Names are for the parties and their coordinators alone; everybody sees the offices. */
  #signed() {
    return html`
      <label>
        <span class="label">Document</span>
        <select name="document">
          ${documents.map((one) => html`<option>${one}</option>`)}
        </select>
      </label>
      ${this.page.cities.map(
        (city, i) => html`<fieldset class="pair">
          <legend>Signed for ${city.name}</legend>
          <label>
            <span>Office</span>
            <select name="office${i}">
              <option value="">nobody yet</option>
              ${offices.map((office) => html`<option>${office}</option>`)}
            </select>
          </label>
          <label><span>Name, for the parties alone</span><input name="name${i}" autocomplete="off" /></label>
        </fieldset>`,
      )}
    `;
  }

  async #send(event) {
    event.preventDefault();
    const form = event.target;
    this.busy = true;
    this.said = "";
    try {
      const detail = await this.#record(new FormData(form));
      this.#once = once();
      form.reset();
      this.said = "It stands in the history now.";
      this.dispatchEvent(new CustomEvent("moved", { detail }));
    } catch (problem) {
      this.said = problem.message;
      this.#once = once();
    }
    this.busy = false;
  }

  #record(form) {
    const text = (name) => form.get(name)?.trim() || null;
    return this.what === exchange
      ? api.exchange(this.page.id, this.#held(text), this.#once)
      : api.enter(this.page.id, this.#entry(text), this.#once);
  }

  #held(text) {
    const outcomes = (text("outcomes") ?? "").split("\n").map((line) => line.trim()).filter(Boolean);
    const people = text("people");
    return {
      category: text("category"),
      title: text("title"),
      on: text("on"),
      people: number(people),
      story: text("text"),
      outcomes,
      corrects: number(text("corrects")),
    };
  }

  #entry(text) {
    const entry = { version: this.page.version, what: this.what, on: text("on"), text: text("text"), corrects: number(text("corrects")) };
    if (this.what === "terms agreed") {
      const months = text("evaluationMonths");
      const areas = text("areas").split(",").map((area) => area.trim()).filter(Boolean);
      Object.assign(entry, { goal: text("goal"), areas, commitments: text("commitments"), evaluationMonths: number(months) });
    }
    if (this.what === "document signed") {
      const signatories = this.page.cities.map(({ id }, i) => ({ city: id, office: text(`office${i}`), name: text(`name${i}`) }));
      Object.assign(entry, { document: text("document"), signatories: signatories.filter(({ office }) => office) });
    }
    return entry;
  }

  static styles = [
    shared,
    formStyles,
    css`
      form {
        margin-top: 0.5rem;
      }

      label,
      .pair {
        display: block;
        width: 100%;
      }

      .pair {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
        gap: 0.25rem 0.75rem;
      }

      [role="status"] {
        margin-top: 0.75rem;
      }
    `,
  ];
}

customElements.define("entry-form", EntryForm);
