import { css } from "lit";

/** What all forms share: one field below the other, pairs of fields side by side where there is room. */
export const formStyles = css`
  form {
    display: grid;
    gap: 0.75rem;
    justify-items: start;
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: 0.25rem 0.75rem;
  }

  .said {
    margin-top: 0.75rem;
    font-weight: 600;
  }
`;
