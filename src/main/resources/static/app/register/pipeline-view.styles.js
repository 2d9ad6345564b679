import { css } from "lit";

export const styles = css`
  :host {
    display: block;
    padding: 2.25rem 1.75rem 4rem;
  }

  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 20rem);
    gap: 1rem 2rem;
    align-items: end;
  }

  h1 {
    margin-bottom: 0.5rem;
    font-size: 2rem;
  }

  .lead {
    max-width: 30rem;
  }

  city-search {
    display: block;
  }

  sign-in,
  problem-note,
  .empty {
    margin-top: 1rem;
  }

  problem-note {
    display: block;
  }

  .board {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    margin-top: 1.25rem;
  }

  .board section {
    padding: 0 1rem 0.5rem;
  }

  .board section:first-child {
    padding-left: 0;
  }

  .board section + section {
    border-left: 1px solid var(--line);
  }

  h2 {
    display: flex;
    justify-content: space-between;
    font-size: 1rem;
    font-weight: 650;
  }

  .count {
    font-weight: 400;
    color: var(--muted);
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .card {
    margin-top: 0.625rem;
    padding: 0.75rem 0.875rem;
    background: var(--panel);
    border: 1px solid var(--line);
    border-radius: 0.5rem;
  }

  h3 {
    font-size: 1rem;
    font-weight: 650;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }

  h3 a {
    display: inline-block;
    color: inherit;
    text-decoration: none;
  }

  h3 a:hover {
    text-decoration: underline;
  }

  .card p {
    line-height: 1.4;
  }

  stage-menu {
    margin-top: 0.5rem;
  }

  alliance-form {
    margin-top: 1.5rem;
  }

  .aside {
    max-width: 20rem;
    margin-top: 2rem;
  }

  .note {
    max-width: 44rem;
    margin-top: 2rem;
  }

  @media (max-width: 60rem) {
    .board {
      grid-template-columns: minmax(0, 1fr);
      gap: 1.25rem;
    }

    .board section {
      padding: 0;
    }

    .board section + section {
      padding-top: 1rem;
      border-top: 1px solid var(--line);
      border-left: 0;
    }
  }

  @media (max-width: 40rem) {
    :host {
      padding: 1.5rem 1rem 2.5rem;
    }

    .head {
      grid-template-columns: minmax(0, 1fr);
    }

    h1 {
      font-size: 1.75rem;
    }
  }
`;
