import { LitElement, css, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { shownAtFirst } from "../address.js";
import { go, here } from "../navigation.js";
import { shared } from "../shared/styles.js";
import "./match-row.js";

const most = 100;
const headerHeight = 64;
const besideGlobe = matchMedia("(min-width: 52rem)");

/** The candidates, best first. */
class MatchList extends LitElement {
  static properties = { answer: {}, selected: {}, state: {} };

  render() {
    const { city, matches } = this.answer;
    return html`
      <ol>
        ${repeat(
          matches,
          (match) => match.city.id,
          (match) => html`<li class=${this.#isOpen(match) ? "open" : ""}>
            <match-row .match=${match} .home=${city} .open=${this.#isOpen(match)} .state=${this.state}></match-row>
          </li>`,
        )}
      </ol>
      ${matches.length >= this.state.limit && this.state.limit < most
        ? html`<p><button @click=${this.#more}>Show more candidates</button></p>`
        : nothing}
    `;
  }

  /**
   * A candidate that was chosen on the globe or by the address, or that moved when another one closed above it, comes into view. Not on
   * a narrow page, where that would take the globe out of view.
   */
  updated(changed) {
    if (!changed.has("selected") || !this.state.selected || !besideGlobe.matches) return;
    const row = this.renderRoot.querySelector(".open");
    const top = row?.getBoundingClientRect().top;
    if (top < headerHeight || top > innerHeight - headerHeight) row.scrollIntoView();
  }

  #isOpen(match) {
    return String(match.city.id) === this.selected;
  }

  #more() {
    go({ ...here(), limit: Math.min(most, this.state.limit + shownAtFirst) }, { replace: true });
  }

  static styles = [
    shared,
    css`
      ol {
        margin: 0;
        padding: 0;
        list-style: none;
        border-top: 1px solid var(--line);
      }

      li {
        border-bottom: 1px solid var(--line);
      }

      li {
        scroll-margin-top: 1rem;
      }

      li.open {
        background: var(--raised);
        box-shadow: inset 4px 0 var(--accent);
      }

      p {
        padding: 1rem 1.75rem 0;
      }

      @media (max-width: 40rem) {
        p {
          padding: 1rem 1rem 0;
        }
      }
    `,
  ];
}

customElements.define("match-list", MatchList);
