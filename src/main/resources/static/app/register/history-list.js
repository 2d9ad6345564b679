import { LitElement, css, html, nothing } from "lit";
import * as api from "../api.js";
import { and, count, ofHundred } from "../shared/format.js";
import { Latest } from "../shared/latest.js";
import { shared } from "../shared/styles.js";
import { named } from "./sources.js";
import { capital, day } from "./stages.js";
import "./exchange-pictures.js";

/** What has happened in a partnership, oldest first, each with its day. */
class HistoryList extends LitElement {
  static properties = { partnership: {}, entries: {}, cities: {}, may: { type: Boolean }, pictures: { state: true } };

  #question = new Latest();

  constructor() {
    super();
    this.pictures = [];
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#question.cancel();
  }

  willUpdate(changed) {
    if (changed.has("entries") || changed.has("may")) this.#ask();
  }

  render() {
    return html`<ol>
      ${this.entries.map((entry) => this.#entry(entry))}
    </ol>`;
  }

  #entry(entry) {
    const on = entry.on ?? entry.at;
    return html`<li class=${entry.correctedBy ? "corrected" : ""}>
      <p class="muted small"><time datetime=${on}>${day(on)}</time>${entry.until ? ` to ${day(entry.until)}` : ""}</p>
      <h3>${this.#heading(entry)}</h3>
      ${this.#details(entry).map((line) => html`<p class="small">${line}</p>`)} ${entry.links?.length ? this.#links(entry.links) : nothing}
      ${entry.what === "exchange" ? this.#pictures(entry) : nothing}
      ${entry.correctedBy ? html`<p class="small"><b>Corrected: entry ${entry.correctedBy} stands in its place.</b></p>` : nothing}
      <p class="muted small">Entry ${entry.number}${entry.corrects ? `, in place of entry ${entry.corrects}` : ""}, by ${entry.role === "register" ? "the register" : `${entry.role === "administrator" ? "an" : "a"} ${entry.role}`}</p>
    </li>`;
  }

  #heading({ what, from, to, title, city }) {
    if (what === "stage changed") return `${capital(from)} → ${to}`;
    const of = this.cities.find(({ id }) => id === city);
    return [capital(what) + (title ? `: ${title}` : ""), of?.name].filter(Boolean).join(", ");
  }

  #details(entry) {
    const { areas, category, commitments, document, evaluationMonths, goal, listed, offices, outcomes, people, score, scoreBack, text } = entry;
    return [
      score != null && `Score ${ofHundred(score)} of 100${scoreBack == null ? "" : `, seen from the other side ${ofHundred(scoreBack)}`}`,
      document && `${capital(document)}${offices?.length ? `, signed by ${and(offices)}` : ""}`,
      goal && `Goal: ${goal}`,
      areas?.length && `Areas of cooperation: ${and(areas)}`,
      commitments && `Commitments: ${commitments}`,
      evaluationMonths && `Both look at how it went after ${count(evaluationMonths, "month")}`,
      category && capital(category),
      people != null && `${count(people, "person", "people")} reached`,
      listed && before(entry),
      text,
      ...(outcomes ?? []),
    ].filter(Boolean);
  }

  #pictures({ correctedBy, number, title }) {
    return html`<exchange-pictures
      .partnership=${this.partnership}
      .exchange=${number}
      .called=${title}
      .pictures=${this.pictures.filter(({ exchange }) => exchange === number)}
      .may=${this.may && !correctedBy}
      @changed=${this.#ask}
    ></exchange-pictures>`;
  }

  /** One question for all exchanges. Without their pictures they are still worth reading. */
  #ask() {
    if (!this.entries.some(({ what }) => what === "exchange")) return this.#question.cancel();
    return this.#question.run(async (signal) => {
      const pictures = await api.pictures(this.partnership, signal).catch(() => []);
      if (!signal.aborted) this.pictures = pictures;
    });
  }

  #links(links) {
    return html`<p class="small links">${links.map((link) => html`<a href=${link} rel="noopener nofollow">${link}</a>`)}</p>`;
  }

  static styles = [
    shared,
    css`
      ol {
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li {
        position: relative;
        padding: 0 0 1.125rem 1.25rem;
        border-left: 2px solid var(--line);
      }

      li::before {
        position: absolute;
        top: 0.375rem;
        left: -0.4375rem;
        width: 0.75rem;
        height: 0.75rem;
        content: "";
        background: var(--own);
        border-radius: 50%;
      }

      li:last-child {
        border-color: transparent;
      }

      p {
        line-height: 1.4;
        overflow-wrap: anywhere;
      }

      .corrected::before {
        background: var(--panel);
        border: 2px solid var(--edge);
      }

      .corrected h3 {
        font-weight: 400;
        text-decoration: line-through;
      }

      .links a {
        display: block;
      }
    `,
  ];
}

/** What lists said, before the register took it over. */
const before = ({ from, listed, since, sources }) =>
  `Kept here from now on. Before, ${from === "listed" ? "listed" : `listed as ${from}`} by ${named(sources)} (${listed})${since ? `, since ${since}` : ""}.`;

customElements.define("history-list", HistoryList);
