import { LitElement, css, html, nothing } from "lit";
import * as api from "../api.js";
import { doing } from "../shared/doing.js";
import { formStyles } from "../shared/form.styles.js";
import { shared } from "../shared/styles.js";
import { day } from "./stages.js";

/** The pictures of an exchange, each with its words; the parties add some, and release them. Says "changed" when there are others to be fetched. */
class ExchangePictures extends LitElement {
  static properties = {
    partnership: {},
    exchange: {},
    called: {},
    pictures: {},
    may: {},
    shown: { state: true },
    said: { state: true },
    busy: { state: true },
  };

  constructor() {
    super();
    this.shown = {};
  }

  willUpdate(changed) {
    if (changed.has("pictures")) this.pictures.filter(({ id, released }) => !released && !this.shown[id]).forEach(({ id }) => this.#fetch(id));
  }

  render() {
    return html`
      ${this.pictures.length ? html`<div class="pictures">${this.pictures.map((picture) => this.#picture(picture))}</div>` : nothing}
      ${this.may ? this.#form() : nothing}
      <p class=${this.said ? "small said" : "hidden"} role="status" tabindex="-1">${this.said}</p>
    `;
  }

  #picture({ id, alt, on, released }) {
    const src = released ? api.fileAddress(this.partnership, ["pictures", id]) : this.shown[id];
    return html`<figure data-id=${id}>
      ${src ? html`<img src=${src} alt=${alt ?? `Not yet described, uploaded on ${day(on)}`} loading="lazy" />` : nothing}
      ${released ? html`<figcaption class="small" aria-hidden="true">${alt}</figcaption>` : nothing}
      ${this.may ? (released ? this.#released(id, alt) : this.#waiting(id, alt)) : nothing}
    </figure>`;
  }

  #released(id, alt) {
    return html`<p class="actions">
      <button ?disabled=${this.busy} @click=${() => this.#takeBack(id)}>Take the release back<span class="hidden"> (${alt})</span></button>
    </p>`;
  }

  #waiting(id, alt) {
    return html`<form @submit=${(event) => this.#release(event, id)}>
      <p class="muted small">For the parties alone so far.</p>
      <label>
        <span class="label">What it shows, for those who do not see it</span>
        <textarea name="alt" rows="2" required maxlength="500" .value=${alt ?? ""}></textarea>
      </label>
      <label class="tick"><input type="checkbox" required /><span class="small">Those who can be recognised agree that everybody sees it</span></label>
      <p class="actions">
        <button class="primary" ?disabled=${this.busy}>Show it to everybody</button>
        <button type="button" ?disabled=${this.busy} @click=${() => this.#remove(id)}>Remove it</button>
      </p>
    </form>`;
  }

  #form() {
    return html`<details>
      <summary>Add a picture<span class="hidden"> of ${this.called}</span></summary>
      <form @submit=${this.#upload}>
        <p class="small">It stays with the parties until one of them releases it. Place, time and names that a camera has written into the file are not kept.</p>
        <label><span class="label">PNG or JPEG, at most 10 MB</span><input name="file" type="file" required accept=".png,.jpg,.jpeg" /></label>
        <button class="primary" ?disabled=${this.busy}>Upload it</button>
      </form>
    </details>`;
  }

  #upload(event) {
    event.preventDefault();
    const form = event.target;
    return this.#do(async () => {
      await api.uploadPicture(this.partnership, this.exchange, "", new FormData(form).get("file"));
      form.reset();
      return "It is uploaded. Say what it shows, then everybody may see it.";
    });
  }

  #release(event, id) {
    event.preventDefault();
    const alt = new FormData(event.target).get("alt");
    return this.#do(async () => {
      await api.release(this.partnership, ["pictures", id], { alt });
      return "Everybody may see it now.";
    });
  }

  #takeBack(id) {
    return this.#do(async () => {
      await api.takeBack(this.partnership, ["pictures", id]);
      return "Only the parties see it now.";
    });
  }

  #remove(id) {
    if (!confirm("Remove this picture with its file? This cannot be undone.")) return;
    return this.#do(async () => {
      await api.remove(this.partnership, ["pictures", id]);
      return "It is removed.";
    });
  }

  #do(work) {
    return doing(this, async () => {
      const said = await work();
      this.dispatchEvent(new CustomEvent("changed"));
      return said;
    });
  }

  /** An address alone opens none that waits: it is fetched with the key. */
  async #fetch(id) {
    try {
      const content = await api.content(this.partnership, ["pictures", id]);
      this.shown = { ...this.shown, [id]: await dataAddress(content) };
    } catch {
      // what is not shown can still be described, released and removed
    }
  }

  static styles = [
    shared,
    formStyles,
    css`
      :host {
        display: block;
        margin: 0.5rem 0;
      }

      .pictures {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
        gap: 1rem;
        margin-bottom: 0.5rem;
      }

      figure {
        margin: 0;
        overflow-wrap: anywhere;
      }

      img {
        display: block;
        max-width: 100%;
        max-height: 20rem;
        border-radius: 0.5rem;
      }

      figcaption {
        margin-top: 0.25rem;
      }

      form {
        gap: 0.5rem;
        margin-top: 0.375rem;
      }

      form label:not(.tick) {
        display: block;
        width: 100%;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        margin-top: 0.25rem;
      }
    `,
  ];
}

/** The page's own rules let pictures come from this server and from such addresses alone. */
function dataAddress(content) {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result);
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(content);
  });
}

customElements.define("exchange-pictures", ExchangePictures);
