import { LitElement, css, html } from "lit";
import { shared } from "../shared/styles.js";

/** How the numbers come about, and how far they can be trusted. */
class MethodNote extends LitElement {
  render() {
    return html`<details>
      <summary>How the numbers come about</summary>
      <dl>
        <dt>Listed, unconfirmed, suspended</dt>
        <dd>
          Partnerships with cities of another country. Listed ones stand in a current list or are kept in this register, and only these are
          counted; unconfirmed ones stand in no current list; suspended ones lie between areas that have broken off or suspended their ties.
        </dd>
        <dt>Expected</dt>
        <dd>
          What a gravity model of counts expects of comparable areas: more and larger towns bring more, distance takes away; a common
          language, history and migrants add. It is a negative binomial regression over all pairs of countries. Half of comparable areas would
          have more, half fewer. Wealth, law and the history of twinning are not in the model: it says what would be usual, not what would be
          right.
        </dd>
        <dt>From … to …</dt>
        <dd>
          19 of 20 comparable areas would have a number in this interval. It is wide, because countries that are alike in size, place and ties
          do differ by a factor of ten.
        </dd>
        <dt>Room for partnerships</dt>
        <dd>
          What is missing up to the number that three in four comparable areas would exceed. So a tiny place does not lead the list for
          mere chance, as it would if areas were ranked by expected minus listed.
        </dd>
        <dt>Cities without a partner</dt>
        <dd>Cities of the atlas without a listed partner in another country, or in the chosen one.</dd>
      </dl>
      <p><a href="api/coverage/model">The fitted coefficients, as JSON</a></p>
    </details>`;
  }

  static styles = [
    shared,
    css`
      dl {
        max-width: 44rem;
        margin: 0.25rem 0 0.75rem;
      }

      dt {
        font-weight: 600;
      }

      dd {
        margin: 0 0 0.5rem;
        color: var(--muted);
      }
    `,
  ];
}

customElements.define("method-note", MethodNote);
