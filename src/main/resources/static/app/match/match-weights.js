import { LitElement, css, html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { shared } from "../shared/styles.js";
import { tweak } from "./tweak.js";

/** A slider for each criterion, which multiplies its weight, and two for the list as a whole. */
class MatchWeights extends LitElement {
  static properties = { state: {}, answer: {}, vocabulary: {} };

  render() {
    const { weights } = this.state;
    return html`
      <p class="muted small">
        Each slider multiplies the usual weight of a criterion: 0 leaves it out, 3 makes it count three times.
      </p>
      ${this.#wish("reach", "More room for under-partnered areas", "Favours cities in areas with fewer partnerships than expected.")}
      ${this.#wish("variety", "Variety", "Avoids many cities of one country.")}
      ${this.vocabulary.criteria.map((criterion) => this.#criterion(criterion, weights[criterion.name] ?? 1))}
      <button @click=${() => tweak(this, { weights: {}, reach: null, variety: null })}>Back to the usual weights</button>
    `;
  }

  #criterion({ name, label, sentence }, value) {
    const weights = { ...this.state.weights };
    return this.#slider(name, label, sentence, 3, 0.25, value, value === 0 ? "left out" : `× ${value}`, (chosen) => {
      if (chosen === 1) delete weights[name];
      else weights[name] = chosen;
      tweak(this, { weights });
    });
  }

  #wish(name, label, sentence) {
    const usual = this.answer.request.wishes[name];
    const value = this.state[name] ?? usual.value ?? usual;
    return this.#slider(name, label, sentence, 1, 0.1, value, value === 0 ? "off" : value, (chosen) => tweak(this, { [name]: chosen }));
  }

  #slider(name, label, sentence, max, step, value, text, chosen) {
    return html`<div class="slider">
      <label class="label" for=${name}>${label}</label><output class="small" for=${name}>${text}</output>
      ${sentence ? html`<p class="muted small" id="${name}-sentence">${sentence}</p>` : nothing}
      <input
        id=${name}
        type="range"
        min="0"
        max=${max}
        step=${step}
        .value=${live(String(value))}
        aria-valuetext=${text}
        aria-describedby="${name}-sentence"
        @input=${(event) => chosen(Number(event.target.value))}
      />
    </div>`;
  }

  static styles = [
    shared,
    css`
      .slider {
        display: grid;
        grid-template-columns: 1fr auto;
        margin-top: 0.875rem;
      }

      .slider p,
      .slider input {
        grid-column: 1 / -1;
      }

      output {
        font-variant-numeric: tabular-nums;
      }

      button {
        margin: 1rem 0 0.5rem;
      }
    `,
  ];
}

customElements.define("match-weights", MatchWeights);
