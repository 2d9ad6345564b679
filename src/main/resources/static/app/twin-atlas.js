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
import "./globe/globe-view.js";

/** The page: what is asked and answered, as a list and on the globe. */
class TwinAtlas extends LitElement {
  #inquiry = new Inquiry(() => this.requestUpdate());
  #shown;

  render() {
    const { loading, busy, news, answer } = this.#inquiry;
    if (loading) return html`<loading-view @ready=${() => this.#inquiry.start()}></loading-view>`;
    return html`
      <section class="panel" aria-label="Find a partner" aria-busy=${busy}>
        ${this.#inquiry.isProfile ? this.#form() : this.#search()} ${this.#problem()} ${this.#results()}
      </section>
      <globe-view
        .home=${answer?.city ?? null}
        .candidates=${answer?.matches ?? []}
        .partners=${this.#inquiry.partners}
        .selected=${this.#inquiry.selected}
        @choose=${this.#choose}
      ></globe-view>
      <div class="hidden" id="news" role="status">${news}</div>
    `;
  }

  /** A new list begins at its top; where a link of the old list had the focus, it would be lost with the link. */
  updated() {
    const city = this.#inquiry.answer?.city;
    const panel = this.renderRoot.querySelector(".panel");
    if (city === undefined || `${city.id} ${city.name}` === this.#shown) return;
    const isFirst = this.#shown === undefined;
    this.#shown = `${city.id} ${city.name}`;
    if (isFirst) return;
    panel.scrollTop = 0;
    if (panel.getBoundingClientRect().top < 0) panel.scrollIntoView();
    setTimeout(() => document.activeElement === document.body && document.querySelector("main").focus({ preventScroll: true }));
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
    const { problem, answer, hasQuestion } = this.#inquiry;
    if (!problem) return nothing;
    return html`<problem-note .problem=${problem} .alone=${!answer && hasQuestion} @retry=${() => this.#inquiry.start()}></problem-note>`;
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
