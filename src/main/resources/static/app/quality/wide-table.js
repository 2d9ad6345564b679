import { LitElement, css, html, nothing } from "lit";
import { shared } from "../shared/styles.js";

/** Room for a table: where it is too narrow, the table moves in it, also by keyboard, and the page does not. */
class WideTable extends LitElement {
  static properties = { label: {}, tooWide: { state: true } };

  #watch = new ResizeObserver(() => this.#measure());

  firstUpdated() {
    this.#watch.observe(this.#room);
    this.#watch.observe(this.renderRoot.querySelector("slot").assignedElements()[0]);
  }

  render() {
    return html`<div
      role=${this.tooWide ? "region" : nothing}
      aria-label=${this.tooWide ? this.label : nothing}
      tabindex=${this.tooWide ? 0 : nothing}
    >
      <slot></slot>
    </div>`;
  }

  get #room() {
    return this.renderRoot.querySelector("div");
  }

  #measure() {
    this.tooWide = this.#room.scrollWidth > this.#room.clientWidth;
  }

  static styles = [
    shared,
    css`
      :host {
        display: block;
      }

      div {
        overflow-x: auto;
      }
    `,
  ];
}

customElements.define("wide-table", WideTable);
