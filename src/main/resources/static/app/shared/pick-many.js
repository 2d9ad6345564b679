import { LitElement, css, html } from "lit";
import { shared } from "./styles.js";

/** Several of a long list: a field that completes names, and a button for each chosen one that takes it away. */
class PickMany extends LitElement {
  static properties = { label: {}, options: {}, chosen: {}, note: { state: true } };

  render() {
    const names = new Map(this.options.map(({ code, name }) => [code, name]));
    return html`
      <label class="label" for="more">${this.label}</label>
      <input id="more" list="names" autocomplete="off" placeholder="any" @input=${this.#complete} @change=${this.#complete} />
      <datalist id="names">
        ${this.options.filter(({ code }) => !this.chosen.includes(code)).map(({ name }) => html`<option value=${name}></option>`)}
      </datalist>
      <p class="small" role="status">${this.note}</p>
      <div class="chosen">
        ${this.chosen.map(
          (code) => html`<button aria-label="Take away ${names.get(code) ?? code}" @click=${() => this.#take(code)}>
            ${names.get(code) ?? code}<span aria-hidden="true"> ×</span>
          </button>`,
        )}
      </div>
    `;
  }

  /** A name counts as soon as it is whole; while typing, only when no longer name begins with it ("Niger", "Nigeria"). */
  #complete(event) {
    const typed = event.target.value.trim().toLowerCase();
    const found = this.options.find(({ name }) => name.toLowerCase() === typed);
    const typing = event.inputType && event.inputType !== "insertReplacementText";
    const longer = typing && this.options.some((option) => option !== found && option.name.toLowerCase().startsWith(typed));
    this.note = event.type === "change" && typed && !found ? `“${event.target.value}” is not in the list.` : "";
    if (!found || longer) return;
    event.target.value = "";
    if (!this.chosen.includes(found.code)) this.#tell([...this.chosen, found.code]);
  }

  #take(code) {
    this.renderRoot.querySelector("input").focus();
    this.#tell(this.chosen.filter((other) => other !== code));
  }

  #tell(codes) {
    this.dispatchEvent(new CustomEvent("chosen", { detail: codes }));
  }

  static styles = [
    shared,
    css`
      :host {
        display: block;
        margin-top: 0.75rem;
      }

      .chosen {
        display: flex;
        flex-wrap: wrap;
        gap: 0.375rem;
      }

      .chosen button {
        min-height: 1.75rem;
        margin-top: 0.375rem;
        padding: 0.125rem 0.625rem;
        font-size: 0.9rem;
        background: var(--raised);
      }
    `,
  ];
}

customElements.define("pick-many", PickMany);
