import { css } from "lit";

export const styles = css`
  :host {
    display: block;
    max-width: 90rem;
    padding: 2.25rem 1.75rem 4rem;
  }

  h1 {
    margin-bottom: 0.5rem;
    font-size: 2rem;
  }

  .lead,
  .empty,
  section {
    max-width: 44rem;
  }

  form {
    max-width: 64rem;
    display: grid;
    grid-template-columns: 2fr 1fr 1fr;
    gap: 0.75rem 1rem;
    margin-top: 1.25rem;
  }

  problem-note,
  .said,
  .empty {
    display: block;
    margin-top: 1rem;
  }

  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 30rem);
    gap: 2rem;
    align-items: start;
    margin-top: 0.5rem;
  }

  seeker-map {
    position: sticky;
    top: 1rem;
    order: 1;
  }

  ol {
    margin: 0;
    padding: 0;
    list-style: none;
    border-top: 1px solid var(--edge);
  }

  li {
    padding: 1.125rem 0;
    border-bottom: 1px solid var(--line);
  }

  section {
    margin-top: 2.5rem;
  }

  h2 {
    margin-bottom: 0.375rem;
  }

  @media (max-width: 64rem) {
    .beside {
      grid-template-columns: minmax(0, 1fr);
      gap: 1rem;
    }

    seeker-map {
      position: static;
      order: 0;
      max-width: 40rem;
    }
  }

  @media (max-width: 48rem) {
    form {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (max-width: 40rem) {
    :host {
      padding: 1.5rem 1rem 2.5rem;
    }

    h1 {
      font-size: 1.75rem;
    }
  }
`;
