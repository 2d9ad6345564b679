import { css } from "lit";

export const styles = css`
  :host {
    display: block;
    max-width: 96rem;
    padding: 1.75rem 3.5rem 4rem;
  }

  h1 {
    font-size: 2rem;
  }

  nav ol {
    display: flex;
    flex-wrap: wrap;
    margin: 0 0 0.25rem;
    padding: 0;
    list-style: none;
  }

  nav li::after {
    padding: 0 0.5rem;
    color: var(--muted);
    content: "›" / "";
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 2rem;
    align-items: end;
    justify-content: space-between;
  }

  .words {
    flex: 1 1 24rem;
    max-width: 44rem;
  }

  .measures {
    display: flex;
    border: 1px solid var(--edge);
    border-radius: 0.5rem;
  }

  .measures label {
    position: relative;
    cursor: pointer;
  }

  .measures label + label span {
    border-left: 1px solid var(--line);
  }

  .measures span {
    display: flex;
    align-items: center;
    min-height: 2.5rem;
    padding: 0.25rem 0.875rem;
    line-height: 1.2;
  }

  .measures label:first-of-type span {
    border-radius: 0.4rem 0 0 0.4rem;
  }

  .measures label:last-of-type span {
    border-radius: 0 0.4rem 0.4rem 0;
  }

  .measures input:checked + span {
    font-weight: 600;
    color: var(--on-own);
    background: var(--own);
  }

  .measures input:focus-visible + span {
    outline: 3px solid var(--own);
    outline-offset: 2px;
  }

  .controls {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 20rem));
    gap: 0.75rem 1.25rem;
    align-items: start;
    margin: 1.25rem 0 1rem;
  }

  .by select {
    margin-top: 0.25rem;
  }

  .by .label {
    display: block;
    line-height: 1.5;
  }

  problem-note {
    display: block;
    max-width: 44rem;
    margin-top: 1rem;
  }

  .wait {
    margin-top: 1rem;
  }

  .map,
  .beside {
    min-width: 0;
  }

  .beside {
    margin-top: 2rem;
  }

  area-facts + area-table {
    margin-top: 1.75rem;
  }

  [aria-busy="true"] {
    opacity: 0.6;
  }

  @media (min-width: 64rem) {
    .side-by-side {
      display: grid;
      grid-template-columns: minmax(0, 13fr) minmax(22rem, 8fr);
      gap: 3rem;
      align-items: start;
    }

    .beside {
      margin-top: 0;
    }
  }

  section {
    margin-top: 2.75rem;
  }

  .notes {
    display: grid;
    gap: 0.5rem;
    padding-top: 1.25rem;
    border-top: 1px solid var(--line);
  }

  @media (max-width: 40rem) {
    :host {
      padding: 1.25rem 1rem 2.5rem;
    }

    .controls {
      grid-template-columns: 1fr 1fr;
      gap: 0.5rem 0.75rem;
    }

    .by {
      display: flex;
      grid-column: 1 / -1;
      gap: 0.75rem;
      align-items: center;
      white-space: nowrap;
    }

    h1 {
      font-size: 1.6rem;
    }

    .measures {
      width: 100%;
    }

    .measures label {
      flex: 1;
    }

    .measures span {
      height: 100%;
      padding: 0.25rem 0.5rem;
      font-size: 0.9rem;
      text-align: center;
    }
  }
`;
