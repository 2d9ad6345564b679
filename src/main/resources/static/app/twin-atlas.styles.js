import { css } from "lit";

export const styles = css`
  :host {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-height: 0;
    reading-flow: flex-visual;
  }

  .panel {
    background: var(--panel);
  }

  .figures {
    flex: 1;
    min-width: 0;
  }

  globe-view {
    order: -1;
  }

  city-search,
  problem-note,
  .wait {
    display: block;
    padding: 1.5rem 1.75rem 0;
  }

  @media (max-width: 40rem) {
    city-search,
    problem-note,
    .wait {
      padding: 1.25rem 1rem 0;
    }
  }

  @media (min-width: 52rem) {
    :host {
      flex-direction: row;
    }

    .panel {
      flex: 0 0 28.75rem;
      overflow-y: auto;
      border-right: 1px solid var(--line);
    }

    globe-view {
      flex: 1;
      order: 0;
    }
  }
`;
