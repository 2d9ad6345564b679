import { css } from "lit";

/** What all components share: fields, buttons, links, focus. */
export const shared = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  [hidden] {
    display: none !important;
  }

  :focus-visible {
    outline: 3px solid var(--own);
    outline-offset: 2px;
  }

  h1,
  h2,
  h3,
  p {
    margin: 0;
  }

  h1 {
    font-size: 1.75rem;
    font-weight: 700;
    letter-spacing: -0.01em;
    line-height: 1.2;
  }

  h2 {
    font-size: 1.2rem;
    line-height: 1.25;
  }

  h3 {
    font-size: 0.95rem;
  }

  a {
    color: var(--own);
    text-underline-offset: 0.2em;
  }

  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }

  button {
    min-height: 2.5rem;
    padding: 0.375rem 0.875rem;
    background: var(--panel);
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    cursor: pointer;
  }

  button:hover {
    border-color: var(--edge);
  }

  button.primary {
    font-weight: 600;
    color: var(--on-own);
    background: var(--own);
    border-color: var(--own);
  }

  button.link {
    min-height: 1.5rem;
    padding: 0;
    color: var(--own);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    background: none;
    border: 0;
    border-radius: 0.125rem;
  }

  input:not([type="checkbox"], [type="range"], [type="radio"]),
  select,
  textarea {
    width: 100%;
    min-height: 2.5rem;
    padding: 0.375rem 0.75rem;
    background: var(--panel);
    border: 1px solid var(--edge);
    border-radius: 0.5rem;
  }

  input[type="checkbox"],
  input[type="radio"] {
    flex: none;
    width: 1.25rem;
    height: 1.25rem;
    margin: 0.125rem 0;
    accent-color: var(--own);
  }

  input[type="range"] {
    width: 100%;
    height: 1.5rem;
    margin: 0;
    accent-color: var(--own);
  }

  label.tick {
    display: flex;
    gap: 0.625rem;
    align-items: flex-start;
    min-height: 1.75rem;
    cursor: pointer;
  }

  summary {
    min-height: 1.5rem;
    font-weight: 550;
    color: var(--own);
    cursor: pointer;
  }

  summary::marker {
    font-size: 0.75em;
  }

  details[open] > summary {
    margin-bottom: 0.25rem;
  }

  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend,
  .label {
    padding: 0;
    font-size: 0.9rem;
    font-weight: 600;
  }

  ::placeholder {
    color: var(--muted);
    opacity: 1;
  }

  .muted {
    color: var(--muted);
  }

  .small {
    font-size: 0.9rem;
  }

  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    white-space: nowrap;
    clip-path: inset(50%);
  }
`;
