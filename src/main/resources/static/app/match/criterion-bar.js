import { LitElement, css, html, nothing } from "lit";
import { shared } from "../shared/styles.js";

/** One criterion: the points it gave of those it could give, and why. The bar is its value between 0 and 1. */
class CriterionBar extends LitElement {
  static properties = { criterion: {}, points: {}, most: {} };

  render() {
    const { label, reason } = this.criterion;
    return html`
      <div class="line">
        <h3>${label}</h3>
        <span class="muted small">${this.#figure(this.points)} of ${this.#figure(this.most)} points</span>
      </div>
      <div class="track"><div class="share"></div></div>
      ${reason ? html`<p class="muted small">${reason}</p>` : nothing}
    `;
  }

  /** By the object model, because the content security policy forbids style attributes. */
  updated() {
    this.renderRoot.querySelector(".share").style.inlineSize = `${100 * this.criterion.value}%`;
  }

  #figure(points) {
    return points >= 9.95 ? Math.round(points) : Number(points.toFixed(1));
  }

  static styles = [
    shared,
    css`
      .line {
        display: flex;
        gap: 0.75rem;
        align-items: baseline;
        justify-content: space-between;
      }

      .line span {
        white-space: nowrap;
        font-variant-numeric: tabular-nums;
      }

      .track {
        margin: 0.25rem 0;
        background: var(--track);
        border-radius: 2px;
      }

      .share {
        height: 4px;
        background: var(--accent);
        border-radius: 2px;
      }

      @media (prefers-reduced-motion: no-preference) {
        .share {
          transition: inline-size 0.2s;
        }
      }

      @media (forced-colors: active) {
        .share {
          background: CanvasText;
        }
      }

      p {
        line-height: 1.4;
      }
    `,
  ];
}

customElements.define("criterion-bar", CriterionBar);
