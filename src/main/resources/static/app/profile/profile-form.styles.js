import { css } from "lit";

export const styles = css`
  :host {
    display: block;
    padding: 1.5rem 1.75rem 0;
  }

  h1 {
    margin-bottom: 0.375rem;
  }

  form {
    display: grid;
    gap: 0.875rem;
    margin: 1rem 0;
  }

  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.875rem;
  }

  .seaport {
    display: flex;
    gap: 1.25rem;
  }

  .seaport legend {
    float: left;
    margin-right: 1.25rem;
  }

  @media (max-width: 40rem) {
    :host {
      padding: 1.25rem 1rem 0;
    }
  }
`;
