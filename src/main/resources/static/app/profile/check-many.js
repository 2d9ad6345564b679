import { LitElement, css, html } from "lit";
import { shared } from "../shared/styles.js";

/** Several of a list that is short enough to be seen as a whole. */
class CheckMany extends LitElement {
  static properties = { label: {}, options: {}, chosen: {} };

  render() {
    return html`<fieldset>
      <legend>${this.label}</legend>
      <div>${this.options.map((option) => this.#box(option))}</div>
    </fieldset>`;
  }

  #box({ code, name }) {
    return html`<label class="tick small">
      <input type="checkbox" .checked=${this.chosen.includes(code)} @change=${(event) => this.#tell(code, event.target.checked)} />
      ${name}
    </label>`;
  }

  #tell(code, checked) {
    const others = this.chosen.filter((other) => other !== code);
    this.dispatchEvent(new CustomEvent("chosen", { detail: checked ? [...others, code] : others }));
  }

  static styles = [
    shared,
    css`
      div {
        columns: 2;
        margin-top: 0.25rem;
      }

      label {
        break-inside: avoid;
        line-height: 1.35;
        padding: 0.125rem 0;
      }
    `,
  ];
}

customElements.define("check-many", CheckMany);
