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
    right: 1.75rem;
    left: 1.75rem;
  }

  li {
    flex-direction: column;
    padding: 0.375rem 0.5rem;
    line-height: 1.35;
  }

  @media (max-width: 40rem) {
    ul {
      right: 1rem;
      left: 1rem;
    }
  }
`;
