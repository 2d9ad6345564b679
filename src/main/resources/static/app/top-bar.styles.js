import { css } from "lit";

export const styles = css`
  header {
    display: flex;
    align-items: center;
    padding: 0 1.75rem;
    background: var(--panel);
    border-bottom: 1px solid var(--line);
  }

  .skip {
    position: absolute;
    z-index: 3;
    padding: 0.5rem 1rem;
    color: var(--on-own);
    background: var(--own);
  }

  .skip:not(:focus) {
    transform: translateY(-300%);
  }

  .mark {
    display: flex;
    gap: 0.625rem;
    align-items: center;
    margin-right: 1rem;
    font-size: 1.1rem;
    font-weight: 700;
    color: inherit;
    text-decoration: none;
    white-space: nowrap;
  }

  svg path {
    stroke: var(--accent);
  }

  svg .own {
    fill: var(--own);
  }

  svg .other {
    fill: var(--accent);
  }

  nav {
    display: flex;
    flex: 1;
  }

  nav a {
    padding: 1.125rem 0.75rem 1rem;
    font-weight: 500;
    color: var(--muted);
    text-decoration: none;
    white-space: nowrap;
    border-bottom: 2px solid transparent;
  }

  nav a:hover {
    color: var(--text);
  }

  nav a[aria-current="page"] {
    color: var(--text);
    border-color: var(--accent);
  }

  nav a:focus-visible {
    outline-offset: -3px;
  }

  @media (max-width: 66rem) {
    header {
      flex-wrap: wrap;
      justify-content: space-between;
      padding-top: 0.625rem;
    }

    nav {
      flex-basis: 100%;
      flex-wrap: wrap;
      order: 1;
      margin: 0.25rem -0.375rem 0;
    }

    nav a {
      padding: 0.625rem 0.375rem;
      font-size: 0.9rem;
    }
  }

  @media (max-width: 40rem) {
    header {
      padding: 0.625rem 1rem 0;
    }
  }
`;
