import { css } from "lit";

export const styles = css`
  :host {
    position: relative;
  }

  label {
    display: block;
    margin-bottom: 0.25rem;
  }

  input:not([type="checkbox"], [type="range"], [type="radio"]) {
    min-height: 2.875rem;
    padding: 0.5rem 0.875rem;
  }

  ul {
    position: absolute;
    z-index: 2;
    right: 1.75rem;
    left: 1.75rem;
    margin: 0.25rem 0 0;
    padding: 0.375rem;
    list-style: none;
    background: var(--panel);
    border: 1px solid var(--edge);
    border-radius: 0.5rem;
    box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 15%);
  }

  li {
    display: flex;
    flex-direction: column;
    padding: 0.375rem 0.5rem;
    line-height: 1.35;
    border-radius: 0.25rem;
    cursor: pointer;
  }

  li:hover,
  li[aria-selected="true"] {
    background: var(--raised);
  }

  li[aria-selected="true"] {
    box-shadow: inset 3px 0 var(--accent);
  }

  @media (max-width: 40rem) {
    ul {
      right: 1rem;
      left: 1rem;
    }
  }
`;
