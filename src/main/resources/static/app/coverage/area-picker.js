import { LitElement, css, html, nothing } from "lit";
import { choicesStyles } from "../shared/choices.styles.js";
import { shared } from "../shared/styles.js";

const most = 40;
const kinds = { region: "Region", group: "Group of countries", country: "Country", subdivision: "Part of a country", list: "Your own list" };

/** A combobox for an area of the world, after the WAI-ARIA pattern; empty, it stands for the whole world. Several codes make a list of one's own. */
class AreaPicker extends LitElement {
  static properties = { label: {}, book: {}, area: {}, lists: { type: Boolean }, found: { state: true }, active: { state: true }, note: { state: true } };

  constructor() {
    super();
    this.#close();
  }

  updated(changed) {
    if (changed.has("area")) this.#input.value = this.area?.name ?? "";
  }

  render() {
    const open = this.found.length > 0;
    return html`
      <label class="label" for="area">${this.label}</label>
      <div class="field">
        <input
          id="area"
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          placeholder="the whole world"
          aria-autocomplete="list"
          aria-controls="found"
          aria-expanded=${open}
          aria-activedescendant=${this.active >= 0 ? `found-${this.active}` : nothing}
          @input=${() => this.#find(this.#input.value)}
          @click=${() => open || this.#find("")}
          @focus=${() => this.#input.select()}
          @keydown=${this.#key}
          @blur=${this.#leave}
        />
        ${this.area
          ? html`<button class="clear" aria-label="${this.label} the whole world" @click=${() => this.#pick(null)}><span aria-hidden="true">×</span></button>`
          : nothing}
      </div>
      <ul id="found" role="listbox" aria-label="Areas" ?hidden=${!open}>
        ${this.found.map(
          (area, i) => html`<li
            id="found-${i}"
            role="option"
            aria-selected=${i === this.active}
            @pointerdown=${(event) => event.preventDefault()}
            @click=${() => this.#pick(area)}
          >
            <span>${area.name}</span> <span class="muted small">${this.#kindOf(area)}</span>
          </li>`,
        )}
      </ul>
      <p class=${this.note && !open ? "muted small" : "hidden"} role="status">${this.note}</p>
    `;
  }

  #kindOf({ kind, code, members }) {
    if (kind === "subdivision") return this.book.find(members[0])?.name;
    return kind === "list" ? members.map((one) => this.book.find(one).name).join(", ") : `${kinds[kind]}${kind === "country" ? ` (${code})` : ""}`;
  }

  get #input() {
    return this.renderRoot.querySelector("input");
  }

  #find(text) {
    const q = folded(text.trim());
    this.active = -1;
    const own = this.lists && this.book.find(text.trim().toUpperCase().split(/[\s,;]+/).join());
    const all = this.book.choices;
    const matching = q
      ? [...all.filter((area) => folded(area.name).startsWith(q) || area.code.toLowerCase() === q), ...all.filter((area) => folded(area.name).includes(` ${q}`))]
      : all.filter(({ kind }) => kind !== "subdivision");
    this.found = [...new Set([...(own?.kind === "list" ? [own] : []), ...matching])].slice(0, q ? most : undefined);
    this.note = q && !this.found.length ? `Nothing here is called “${text.trim()}”${this.lists ? ". Codes of countries make a list: AF, AL, DZ" : ""}.` : "";
  }

  #key(event) {
    const { length } = this.found;
    if (event.key === "ArrowDown" && length) this.#move((this.active + 1) % length);
    else if (event.key === "ArrowDown") this.#find("");
    else if (event.key === "ArrowUp" && length) this.#move((this.active - 1 + length + (this.active < 0)) % length);
    else if (event.key === "Escape" && length) this.#close();
    else if (event.key === "Escape") this.#input.value = "";
    else if (event.key === "Enter") this.#enter();
    else return;
    event.preventDefault();
  }

  async #move(to) {
    this.active = to;
    await this.updateComplete;
    this.renderRoot.querySelector(`#found-${to}`)?.scrollIntoView({ block: "nearest" });
  }

  #enter() {
    if (!this.#input.value.trim()) return this.#pick(null);
    if (this.found.length) this.#pick(this.found[Math.max(this.active, 0)]);
  }

  #leave() {
    const { found, note } = this;
    this.#close();
    if (!found.length && note) this.note = note;
    else this.#input.value = this.area?.name ?? "";
  }

  #pick(area) {
    this.#close();
    this.#input.value = area?.name ?? "";
    this.dispatchEvent(new CustomEvent("pick", { detail: area?.code ?? null }));
  }

  #close() {
    this.found = [];
    this.active = -1;
    this.note = "";
  }

  static styles = [
    shared,
    choicesStyles,
    css`
      :host {
        position: relative;
        display: block;
      }

      .label {
        display: block;
        line-height: 1.5;
      }

      .field {
        position: relative;
        margin-top: 0.25rem;
      }

      .clear {
        position: absolute;
        top: 0.25rem;
        right: 0.25rem;
        width: 2rem;
        min-height: 2rem;
        padding: 0;
        color: var(--muted);
        background: none;
        border: 0;
      }

      ul {
        right: 0;
        left: 0;
        max-height: 20rem;
        overflow-y: auto;
      }

      li {
        flex-wrap: wrap;
        gap: 0 0.75rem;
        align-items: baseline;
        justify-content: space-between;
        padding: 0.25rem 0.5rem;
      }
    `,
  ];
}

const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

customElements.define("area-picker", AreaPicker);
