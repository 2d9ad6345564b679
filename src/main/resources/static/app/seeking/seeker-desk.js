import { LitElement, css, html, nothing } from "lit";
import * as api from "../api.js";
import { day } from "../register/stages.js";
import { shared } from "../shared/styles.js";
import "./letter-inbox.js";
import "./seeking-form.js";

/** What those who answer for a city do with its record: read its letters, renew, change and withdraw it; says "changed". */
class SeekerDesk extends LitElement {
  static properties = {
    seeker: {},
    vocabulary: {},
    open: { state: true },
    inbox: { state: true },
    said: { state: true },
    busy: { state: true },
  };

  willUpdate(changed) {
    const before = changed.get("seeker");
    if (before && before.id !== this.seeker.id) this.open = this.inbox = this.said = null;
  }

  render() {
    const { name } = this.seeker.city;
    return html`<section aria-label="For those who answer for ${name}">
      <p class="label">For those who answer for ${name}</p>
      <div class="actions">
        ${this.#toggle("letters", "Letters")} ${this.#toggle("change", "Change it")}
        <button ?disabled=${this.busy} @click=${this.#renew}>Renew it</button>
        ${this.#toggle("withdraw", "Withdraw it")}
      </div>
      <p class=${this.said ? "small said" : "hidden"} role="status">${this.said}</p>
      ${this.#opened()}
    </section>`;
  }

  #toggle(what, words) {
    return html`<button aria-expanded=${String(this.open === what)} @click=${() => this.#unfold(what)}>${words}</button>`;
  }

  #opened() {
    if (this.open === "withdraw") {
      return html`<p>It leaves every list, for good, and its letters can no longer be read here.</p>
        <button class="primary" ?disabled=${this.busy} @click=${this.#withdraw}>Withdraw it for good</button>`;
    }
    if (!this.open || !this.inbox) return nothing;
    if (this.open === "letters") {
      return html`<letter-inbox .seeker=${this.seeker} .inbox=${this.inbox} @changed=${this.#read}></letter-inbox>`;
    }
    return html`<seeking-form
      .vocabulary=${this.vocabulary}
      .seeker=${this.seeker}
      .inbox=${this.inbox}
      @posted=${() => this.#done("It is changed.")}
    ></seeking-form>`;
  }

  #unfold(what) {
    this.open = this.open === what ? null : what;
    this.said = "";
    this.inbox = null;
    if (this.open === "letters" || this.open === "change") return this.#read();
  }

  #read() {
    return this.#try(async () => (this.inbox = await api.inbox(this.seeker.id)));
  }

  #renew() {
    return this.#try(async () => {
      const { validUntil } = await api.renew(this.seeker.id);
      this.#done(`It holds until ${day(validUntil)}.`);
    });
  }

  #withdraw() {
    return this.#try(async () => {
      await api.withdraw(this.seeker.id);
      this.dispatchEvent(new CustomEvent("changed", { detail: `${this.seeker.city.name} no longer seeks here.` }));
    });
  }

  #done(words) {
    this.open = null;
    this.said = words;
    this.dispatchEvent(new CustomEvent("changed"));
  }

  async #try(work) {
    this.busy = true;
    this.said = "";
    try {
      await work();
    } catch (problem) {
      this.said = problem.message;
    }
    this.busy = false;
  }

  static styles = [
    shared,
    css`
      :host {
        display: block;
        margin-top: 1rem;
      }

      section {
        padding: 0.875rem 1rem 1rem;
        background: var(--raised);
        border-radius: 0.5rem;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 0.75rem;
        margin-top: 0.5rem;
      }

      .said,
      letter-inbox,
      seeking-form,
      section > p:not(.label, .hidden) {
        margin: 0.75rem 0 0.5rem;
      }

      .said {
        font-weight: 600;
      }
    `,
  ];
}

customElements.define("seeker-desk", SeekerDesk);
