import { css } from "lit";

export const styles = css`
  :host {
    display: block;
    max-width: 76rem;
    padding: 2.25rem 3.5rem 4rem;
  }

  .words {
    max-width: 44rem;
  }

  section {
    margin-top: 2.75rem;
  }

  @media (min-width: 64rem) {
    .top {
      display: grid;
      grid-template-columns: 7fr 6fr;
      gap: 4rem;
    }

    .top section {
      margin-top: 0;
    }
  }

  h1 {
    margin-bottom: 0.5rem;
    font-size: 2rem;
  }

  h2 {
    margin-bottom: 0.5rem;
    font-size: 1.3rem;
  }

  h3 {
    margin-bottom: 0.25rem;
  }

  .lead {
    font-size: 1.1rem;
  }

  .found {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 3rem;
    margin: 1.25rem 0;
  }

  .found div {
    display: flex;
    flex-direction: column-reverse;
    padding-left: 1rem;
    border-left: 4px solid var(--accent);
  }

  .found dt {
    font-weight: 400;
    color: var(--muted);
  }

  .found dd {
    margin: 0;
    font-size: 1.75rem;
    font-weight: 650;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
  }

  .found dd span {
    font-weight: 400;
  }

  .found dd .small {
    font-size: 1rem;
  }

  p + p {
    margin-top: 0.75rem;
  }

  ul {
    margin: 0;
    padding-left: 1.25rem;
  }

  li + li {
    margin-top: 0.375rem;
  }

  method-table,
  score-table,
  .pair {
    margin-top: 1rem;
  }

  details {
    margin-top: 0.75rem;
  }

  details dl {
    margin: 0.25rem 0 0;
  }

  dt {
    font-weight: 600;
  }

  details dd {
    margin: 0 0 0.5rem;
  }

  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 38rem), 1fr));
    gap: 2rem 3rem;
    align-items: start;
  }

  .pair > div {
    min-width: 0;
  }

  pre {
    margin: 0.75rem 0 1rem;
    padding: 0.75rem 1rem;
    white-space: normal;
    background: var(--raised);
    border-radius: 0.5rem;
  }

  pre span {
    white-space: nowrap;
  }

  .take {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.25rem;
  }

  .take a {
    min-height: 1.5rem;
  }

  @media (max-width: 40rem) {
    :host {
      padding: 1.5rem 1rem 2.5rem;
    }
  }
`;
