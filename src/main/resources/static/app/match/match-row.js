import { LitElement, css, html, nothing } from "lit";
import { count, ofHundred } from "../shared/format.js";
import { shared } from "../shared/styles.js";
import "./match-reasons.js";

/** One candidate: place, score and top reasons; open, all that stands behind them. */
class MatchRow extends LitElement {
  static properties = { match: {}, home: {}, open: {}, state: {} };

  render() {
    const { rank, city, score } = this.match;
    return html`
      <h2>
        <button aria-expanded=${this.open} @click=${this.#toggle}>
          <span class="rank muted">${rank}</span>
          <span class="name"><b>${city.name}</b> <span class="muted">${city.countryName}</span></span>
          <span class="score"><b>${ofHundred(score)}</b> <span class="muted small">of 100</span></span>
        </button>
      </h2>
      <div class="body">
        ${this.open
          ? html`<match-reasons .match=${this.match} .home=${this.home} .state=${this.state}></match-reasons>`
          : this.#summary()}
      </div>
    `;
  }

  #summary() {
    const { reasons, cautions } = this.match;
    return html`
      ${reasons.slice(0, 2).map((reason) => html`<p class="muted small">${reason}</p>`)}
      ${cautions.length ? html`<p class="caution small">${count(cautions.length, "caution")}</p>` : nothing}
    `;
  }

  #toggle() {
    const detail = this.open ? "none" : String(this.match.city.id);
    this.dispatchEvent(new CustomEvent("choose", { detail, bubbles: true, composed: true }));
  }

  static styles = [
    shared,
    css`
      h2 {
        font-size: 1rem;
        font-weight: 400;
      }

      button {
        display: flex;
        gap: 0.5rem;
        align-items: baseline;
        width: 100%;
        padding: 0.875rem 1.75rem 0.25rem;
        text-align: start;
        background: none;
        border: 0;
        border-radius: 0;
      }

      button:focus-visible {
        outline-offset: -3px;
      }

      button:hover .name b {
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }

      .rank {
        flex: 0 0 1.75rem;
      }

      .name {
        flex: 1;
      }

      b {
        font-size: 1.2rem;
        font-weight: 650;
      }

      .score {
        white-space: nowrap;
        font-variant-numeric: tabular-nums;
      }

      .body {
        padding: 0 1.75rem 0.875rem 4rem;
      }

      .body p {
        line-height: 1.4;
      }

      .body p + p {
        margin-top: 0.125rem;
      }

      .caution {
        font-weight: 600;
        color: var(--accent);
      }

      @media (max-width: 40rem) {
        button {
          padding: 0.875rem 1rem 0.25rem;
        }

        .body {
          padding: 0 1rem 0.875rem 3.25rem;
        }
      }
    `,
  ];
}

customElements.define("match-row", MatchRow);
