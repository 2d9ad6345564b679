import { LitElement, css, html, nothing } from "lit";
import * as api from "../api.js";
import { doing } from "../shared/doing.js";
import { formStyles } from "../shared/form.styles.js";
import { size } from "../shared/format.js";
import { Latest } from "../shared/latest.js";
import { save } from "../shared/save.js";
import { shared } from "../shared/styles.js";
import { day } from "./stages.js";

const names = { "application/pdf": "PDF", "image/png": "PNG", "image/jpeg": "JPEG" };

/** What has been signed: for everybody what has been released, for the parties all, with what they may do with it. */
class SignedCopies extends LitElement {
  static properties = { page: {}, copies: { state: true }, said: { state: true }, busy: { state: true } };

  #question = new Latest();

  constructor() {
    super();
    this.copies = [];
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#question.cancel();
  }

  willUpdate(changed) {
    if (changed.has("page")) this.#ask();
  }

  /** Only a party is told what is confidential. */
  get #may() {
    return Boolean(this.page.kept.confidential);
  }

  render() {
    if (!this.copies.length && !this.#may) return nothing;
    return html`
      <h2>Signed copies</h2>
      ${this.copies.length ? html`<ul>${this.copies.map((copy) => this.#copy(copy))}</ul>` : html`<p class="muted small">None so far.</p>`}
      ${this.#may ? this.#form() : nothing}
      <p class=${this.said ? "small said" : "hidden"} role="status" tabindex="-1">${this.said}</p>
    `;
  }

  #copy({ id, title, kind, bytes, on, released }) {
    return html`<li>
      ${released
        ? html`<a href=${api.fileAddress(this.page.id, ["copies", id])} download>${title}</a>`
        : html`<button class="link" @click=${() => this.#save(id, title)}>${title}</button>`}
      <p class="muted small">${names[kind]}, ${size(bytes)}, uploaded on ${day(on)}${released ? "" : "; for the parties alone"}</p>
      ${this.#may
        ? html`<p class="actions">
            <button ?disabled=${this.busy} @click=${() => this.#mark(id, title, !released)}>
              ${released ? "Take the release back" : "Release to everybody"}<span class="hidden"> (${title})</span>
            </button>
            <button ?disabled=${this.busy} @click=${() => this.#remove(id, title)}>Remove<span class="hidden"> (${title})</span></button>
          </p>`
        : nothing}
    </li>`;
  }

  #form() {
    return html`<details>
      <summary>Upload a signed copy</summary>
      <form @submit=${this.#upload}>
        <p class="small">It stays with the parties until one of them releases it. The file is kept as it is, with what a camera or a program may have written into it.</p>
        <label><span class="label">Its title</span><input name="title" required maxlength="200" /></label>
        <label><span class="label">PDF, PNG or JPEG, at most 10 MB</span><input name="file" type="file" required accept=".pdf,.png,.jpg,.jpeg" /></label>
        <button class="primary" ?disabled=${this.busy}>Upload it</button>
      </form>
    </details>`;
  }

  #upload(event) {
    event.preventDefault();
    const form = event.target;
    const { title, file } = Object.fromEntries(new FormData(form));
    return this.#do(async () => {
      await api.uploadCopy(this.page.id, title, file);
      form.reset();
      return `${title} is uploaded. Only the parties see it so far.`;
    });
  }

  #mark(id, title, released) {
    return this.#do(async () => {
      await (released ? api.release : api.takeBack)(this.page.id, ["copies", id]);
      return released ? `Everybody may read ${title} now.` : `Only the parties see ${title} now.`;
    });
  }

  #remove(id, title) {
    if (!confirm(`Remove ${title} with its file? This cannot be undone.`)) return;
    return this.#do(async () => {
      await api.remove(this.page.id, ["copies", id]);
      return `${title} is removed.`;
    });
  }

  #save(id, title) {
    return this.#do(async () => {
      const file = await api.content(this.page.id, ["copies", id]);
      save(file, `${title}.${names[file.type].toLowerCase()}`);
      return "";
    });
  }

  #do(work) {
    return doing(this, async () => {
      const said = await work();
      await this.#ask();
      return said;
    });
  }

  #ask() {
    return this.#question.run(async (signal) => {
      const copies = await api.copies(this.page.id, signal).catch(() => []);
      if (!signal.aborted) this.copies = copies;
    });
  }

  static styles = [
    shared,
    formStyles,
    css`
      ul {
        margin: 0.25rem 0 0.75rem;
        padding: 0;
        list-style: none;
        border-top: 1px solid var(--line);
      }

      li {
        padding: 0.5rem 0;
        border-bottom: 1px solid var(--line);
        overflow-wrap: anywhere;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        margin-top: 0.375rem;
      }

      button.link {
        text-align: left;
      }

      form {
        margin-top: 0.5rem;
      }

      label {
        display: block;
        width: 100%;
      }
    `,
  ];
}

customElements.define("signed-copies", SignedCopies);
