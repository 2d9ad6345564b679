import { LitElement, html, nothing } from "lit";
import { withCity } from "./address.js";
import { Inquiry } from "./inquiry.js";
import { go } from "./navigation.js";
import { shared } from "./shared/styles.js";
import { styles } from "./twin-atlas.styles.js";
import "./city-search.js";
import "./start-view.js";
import "./loading-view.js";
import "./problem-note.js";
import "./match/match-panel.js";
import "./profile/profile-form.js";
import "./quality/quality-view.js";
import "./coverage/coverage-view.js";
import "./register/partnership-view.js";
import "./register/pipeline-view.js";
import "./seeking/seeking-view.js";
import "./globe/globe-view.js";

/** The page: what is asked and answered, as a list and on the globe. */
class TwinAtlas extends LitElement {
  #inquiry = new Inquiry(() => this.requestUpdate());
  #shown;
  #moved = false;

  constructor() {
    super();
    addEventListener("address", () => (this.#moved = true));
  }

  render() {
    const { loading, isWide, news, answer } = this.#inquiry;
    if (loading) return html`<loading-view @ready=${() => this.#inquiry.start()}></loading-view>`;
    return html`
      ${isWide ? this.#wide() : this.#panel()}
      <globe-view
        ?hidden=${isWide}
        .home=${answer?.city ?? null}
        .candidates=${answer?.matches ?? []}
        .partners=${this.#inquiry.partners}
        .selected=${this.#inquiry.selected}
        @choose=${this.#choose}
      ></globe-view>
      <div class="hidden" id="news" role="status">${news}</div>
    `;
  }

  /** A new list or view begins at its top; where a link of the old one had the focus, it would be lost with the link. */
  updated() {
    const shown = this.#subject;
    const panel = this.renderRoot.querySelector(".panel, .figures");
    if (!shown || shown === this.#shown) return;
    this.#shown = shown;
    if (!this.#moved) return;
    panel.scrollTop = 0;
    if (panel.getBoundingClientRect().top < 0) panel.scrollIntoView();
    setTimeout(() => document.activeElement === document.body && document.querySelector("main").focus({ preventScroll: true }));
  }

  get #subject() {
    const { answer, hasQuestion, isQuality, quality, state } = this.#inquiry;
    if (hasQuestion) return answer && `${answer.city.id} ${answer.city.name}`;
    return isQuality && !quality ? null : `${state.view} ${state.coverage.of} ${state.city} ${state.partnership}`;
  }

  #panel() {
    return html`<section class="panel" aria-label="Find a partner" aria-busy=${this.#inquiry.busy}>
      ${this.#inquiry.isProfile ? this.#form() : this.#search()} ${this.#problem()} ${this.#results()}
    </section>`;
  }

  #wide() {
    const { isApart, vocabulary } = this.#inquiry;
    if (!isApart) return this.#figures();
    return html`<div class="figures">${this.#problem()} ${vocabulary ? this.#apart() : nothing}</div>`;
  }

  #apart() {
    const { state, vocabulary } = this.#inquiry;
    if (state.view === "coverage") return html`<coverage-view .state=${state.coverage}></coverage-view>`;
    if (state.view === "seeking") return html`<seeking-view .wanted=${state.seeking} .vocabulary=${vocabulary}></seeking-view>`;
    if (state.view === "pipeline") return html`<pipeline-view .city=${state.city} .vocabulary=${vocabulary}></pipeline-view>`;
    return html`<partnership-view .partnership=${state.partnership} .vocabulary=${vocabulary}></partnership-view>`;
  }

  #figures() {
    const { problem, quality, state } = this.#inquiry;
    return html`<div class="figures">
      ${this.#problem()} ${quality ? html`<quality-view .report=${quality} .questions=${state.questions}></quality-view>` : nothing}
      ${quality || problem ? nothing : html`<p class="wait muted">Fetching the figures …</p>`}
    </div>`;
  }

  #search() {
    const { answer, state } = this.#inquiry;
    return html`<city-search .city=${answer?.city ?? null} @pick=${(event) => go(withCity(state, event.detail.id))}></city-search>`;
  }

  #form() {
    const { answer, state, vocabulary } = this.#inquiry;
    return html`<profile-form
      .fields=${state.profile}
      .vocabulary=${vocabulary}
      .open=${!answer}
      @describe=${(event) => go({ ...state, profile: event.detail, selected: null })}
    ></profile-form>`;
  }

  #problem() {
    const { problem, answer, hasQuestion, isApart, isQuality, quality, state } = this.#inquiry;
    if (!problem) return nothing;
    const heading = isApart ? (state.view === "coverage" ? "No map this time" : "No list this time") : isQuality ? !quality && "No figures this time" : !answer && hasQuestion && "No list this time";
    return html`<problem-note .problem=${problem} .heading=${heading} @retry=${() => this.#inquiry.start()}></problem-note>`;
  }

  #results() {
    const { answer, busy, details, hasQuestion, isProfile, problem, selected, state, vocabulary } = this.#inquiry;
    if (!hasQuestion) return isProfile ? nothing : html`<start-view></start-view>`;
    if (!answer) return problem ? nothing : html`<p class="wait muted">Looking for partners …</p>`;
    return html`<match-panel
      .state=${state}
      .answer=${answer}
      .details=${details}
      .vocabulary=${vocabulary}
      .selected=${selected}
      .busy=${busy}
      @tweak=${(event) => this.#inquiry.tweak(event.detail)}
      @choose=${this.#choose}
    ></match-panel>`;
  }

  #choose(event) {
    go({ ...this.#inquiry.state, selected: event.detail }, { replace: true });
  }

  static styles = [shared, styles];
}

customElements.define("twin-atlas", TwinAtlas);
