import { css } from "lit";

export const styles = css`
  :host {
    display: block;
    max-width: 76rem;
    padding: 2.25rem 1.75rem 4rem;
  }

  h1 {
    margin-bottom: 0.5rem;
    font-size: 2rem;
    overflow-wrap: anywhere;
  }

  h2 {
    margin-bottom: 0.5rem;
  }

  .lead {
    font-size: 1.1rem;
  }

  .caution {
    margin-top: 1rem;
    padding: 0.625rem 0.875rem;
    background: var(--caution);
    border-left: 3px solid var(--accent);
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 7fr) minmax(0, 5fr);
    gap: 0 4rem;
  }

  section,
  document-links,
  signed-copies,
  report-form {
    display: block;
    margin-top: 2rem;
  }

  section p + p {
    margin-top: 0.5rem;
  }

  ul {
    margin: 0.25rem 0 0;
    padding-left: 1.25rem;
  }

  ul.cities {
    padding: 0;
    list-style: none;
    border-top: 1px solid var(--line);
  }

  .cities li {
    padding: 0.5rem 0;
    border-bottom: 1px solid var(--line);
  }

  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
  }

  .links a {
    min-height: 1.5rem;
  }

  stage-menu {
    max-width: 24rem;
    margin-top: 0.75rem;
  }

  sign-in,
  entry-form {
    display: block;
    margin-top: 1rem;
  }

  @media (max-width: 60rem) {
    .columns {
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
