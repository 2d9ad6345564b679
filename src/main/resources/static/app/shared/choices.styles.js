import { css } from "lit";

/** The list of choices below a field that one types in. */
export const choicesStyles = css`
  ul {
    position: absolute;
    z-index: 2;
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
`;
