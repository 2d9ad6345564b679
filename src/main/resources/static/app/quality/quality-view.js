import { LitElement, html, nothing } from "lit";
import { and, count, number, percent } from "../shared/format.js";
import { shared } from "../shared/styles.js";
import { compare, engine, exhaustive, few, inOrder, ofError } from "./figures.js";
import { explained } from "./methods.js";
import { styles } from "./quality-view.styles.js";
import "./group-table.js";
import "./method-table.js";
import "./score-table.js";

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** What the back-test found: in words first, then in tables. */
class QualityView extends LitElement {
  static properties = { report: {}, questions: {} };

  render() {
    return html`
      <h1>How good is it?</h1>
      <div class="top">${this.#inWords()} ${this.#limits()}</div>
      ${this.#methods()} ${this.#askers()} ${this.#scores()} ${this.#measuring()}
    `;
  }

  #inWords() {
    const { all } = this.#engine;
    return html`
      <div class="words">
        <p class="lead">
          ${this.#hiding()} Then cities that had lost a partner in this way were asked for partners, ${count(all.questions, "time")} in all,
          and the lost one was looked for in the answer.
        </p>
        <dl class="found">
          <div>
            <dt>found among the first ten</dt>
            <dd>${percent(all.hits10)} <span class="muted small">${ofError(all.hits10Error)}</span></dd>
          </div>
          <div>
            <dt>found among the first fifty</dt>
            <dd>${percent(all.hits50)} <span class="muted small">${ofError(all.hits50Error)}</span></dd>
          </div>
        </dl>
        <p>Simple methods got the same questions. ${this.#verdict("ten", "hits10")} ${this.#verdict("fifty", "hits50")} ${this.#guess()}</p>
        <p class="muted small">${this.#origin()}</p>
      </div>
    `;
  }

  #hiding() {
    const { holdout, runs } = this.report;
    const hidden = [...new Set(runs.map((run) => number(run.hidden)))];
    const each = runs.length > 1 ? `In each of ${runs.length} runs, ` : "";
    return `${each}${and(hidden)} real partnerships between countries, ${percent(holdout)} of all, were hidden from ${engine}.`.replace(".0%", "%");
  }

  /** Says no more than the standard errors allow. */
  #verdict(places, hits) {
    const simple = this.#simple.toSorted((a, b) => b.all[hits] - a.all[hits]);
    if (!simple.length) return nothing;
    const best = simple[0];
    const own = this.#engine.all;
    const outcome = compare([own[hits], own[`${hits}Error`]], [best.all[hits], best.all[`${hits}Error`]]);
    const so = {
      level: "a difference that chance can explain",
      more: `${engine} finds more`,
      fewer: `${engine} finds fewer`,
    }[outcome];
    return `At ${places} places the best of them is ${best.method}, with ${percent(best.all[hits])}: ${so}.`;
  }

  #guess() {
    const chance = this.#simple.find(({ method }) => method === "random");
    return chance ? `Cities drawn at random have ${percent(chance.all.hits10)} and ${percent(chance.all.hits50)}.` : nothing;
  }

  #origin() {
    const { date, dataVersions, queries, seeds } = this.report;
    const drawn = seeds.length > 1 ? `seeds ${and(seeds.map(String))}, each with up to ${count(queries, "question")}` : `seed ${seeds[0]}`;
    return `Measured on ${day.format(new Date(date))} with data of version ${and([...new Set(dataVersions)])}; ${drawn}.`;
  }

  #limits() {
    return html`<section>
      <h2>What this does not say</h2>
      <ul class="words">
        ${this.report.limits.map((limit) => html`<li>${limit}</li>`)}
      </ul>
    </section>`;
  }

  #methods() {
    const { methods } = this.report;
    const others = inOrder(methods).filter(({ method }) => explained[method]);
    return html`<section>
      <h2>Beside simple methods</h2>
      <p class="words muted">
        All methods answered the same questions and left out the same cities: the asker, those it is tied to, and those of its own country.
      </p>
      <method-table .methods=${methods} .questions=${this.questions}></method-table>
      <details class="words">
        <summary>What the columns mean</summary>
        <dl>
          <dt>Mean reciprocal rank</dt>
          <dd class="muted">1 where the partner stands first, 1/2 where it stands second, 0 where it was not found; the mean of that.</dd>
          <dt>Times PageRank</dt>
          <dd class="muted">The share found in the first 10, as a multiple of personalised PageRank’s. 1 is level with it.</dd>
          <dt>Different cities</dt>
          <dd class="muted">Of all places in the first tens of a run, the share of different cities. Near 0%, everybody gets the same ten.</dd>
        </dl>
      </details>
      <details class="words">
        <summary>What the methods do</summary>
        <dl>
          ${others.map(({ method }) => html`<dt>${method}</dt><dd class="muted">${explained[method]}</dd>`)}
        </dl>
      </details>
    </section>`;
  }

  #askers() {
    const { byPopulation, byRegion } = this.#engine;
    const regions = Object.entries(byRegion).sort(([, a], [, b]) => b.questions - a.questions);
    return html`<section>
      <h2>Who asks</h2>
      <p class="words muted">
        What ${engine} found, by where the asker lies and how many people live there. Where there are fewer than ${few} questions, the
        figures are grey and marked “few”: they say little.
      </p>
      <div class="pair">
        <div>
          <h3>By region of the asker</h3>
          <group-table .name=${"Found by region of the asker"} .of=${"Region"} .groups=${regions}></group-table>
        </div>
        <div>
          <h3>By population of the asker</h3>
          <group-table .name=${"Found by population of the asker"} .of=${"Residents"} .groups=${Object.entries(byPopulation)}></group-table>
        </div>
      </div>
    </section>`;
  }

  #scores() {
    const { baseRate, byScore, drawn, real } = this.report.reliability;
    return html`<section>
      <h2>Does a higher score mean more?</h2>
      <p class="words muted">
        ${number(real)} pairs of an asker and its hidden partner were scored, and ${number(drawn)} pairs of the same askers with other cities,
        drawn at random. Of all of them ${percent(baseRate)} are real. Read the table from below: the higher the score, the more of the pairs
        should be real. A score puts candidates in order; it is not a probability, and neither are these shares, which hang on how many other
        pairs were drawn.
      </p>
      <score-table class="words" .bands=${byScore}></score-table>
    </section>`;
  }

  #measuring() {
    return html`<section class="words">
      <h2>How it is measured, and how to repeat it</h2>
      <p class="muted">
        The atlas is loaded into a store of its own, without the hidden partnerships and whatever follows from them. The questions go through
        the code that ranks the lists of this page, as it is served; an answer is looked through down to place
        ${number(this.report.depth)}. A seed decides what is hidden and what is asked, so that the same command on the same data gives the
        same figures. Each run takes some minutes:
      </p>
      <pre><code>java -jar target/twin-atlas.jar backtest${this.#options().map((option) => html` <span>${option}</span>`)}</code></pre>
      <p class="take">
        <a href="api/quality">All figures as JSON</a>
        <a href="api">The interface for programs</a>
      </p>
    </section>`;
  }

  #options() {
    const { depth, holdout, methods, queries, seeds } = this.report;
    const options = seeds.map((seed) => `--seed ${seed}`);
    if (queries !== 500) options.push(`--queries ${queries}`);
    if (holdout !== 0.1) options.push(`--holdout ${holdout}`);
    if (depth !== 1000) options.push(`--depth ${depth}`);
    if (methods.some(({ method }) => method === exhaustive)) options.push("--exhaustive");
    return options;
  }

  get #engine() {
    return this.report.methods.find(({ method }) => method === engine);
  }

  get #simple() {
    return this.report.methods.filter(({ method }) => method !== engine && method !== exhaustive);
  }

  static styles = [shared, styles];
}

customElements.define("quality-view", QualityView);
