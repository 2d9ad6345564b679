import { css } from "lit";

export const styles = css`
  :host {
    position: relative;
    display: flex;
    flex-direction: column;
    min-width: 0;
    background: var(--page);
  }

  .sky {
    position: relative;
    height: 22rem;
  }

  canvas {
    display: block;
    width: 100%;
    height: 100%;
    cursor: grab;
    touch-action: pan-y pinch-zoom;
  }

  canvas:active {
    cursor: grabbing;
  }

  canvas:focus-visible {
    outline-offset: -3px;
  }

  .buttons {
    position: absolute;
    right: 1rem;
    bottom: 1rem;
    display: flex;
    gap: 0.375rem;
  }

  .buttons button {
    min-width: 2.75rem;
    min-height: 2.75rem;
  }

  .legend {
    position: absolute;
    bottom: 0.75rem;
    left: 1rem;
    margin: 0;
    padding: 0;
    color: var(--muted);
    list-style: none;
    pointer-events: none;
  }

  .legend,
  .caption {
    text-shadow: 0 0 3px var(--page), 0 0 3px var(--page), 0 0 5px var(--page), 0 0 8px var(--page);
  }

  .legend li {
    display: flex;
    gap: 0.5rem;
    align-items: center;
  }

  .legend i {
    width: 0.5625rem;
    height: 0.5625rem;
    border-radius: 50%;
  }

  .legend .candidate {
    background: var(--accent);
  }

  .legend .partner {
    border: 1.5px solid var(--partner);
  }

  .caption {
    padding: 1rem;
    background: var(--panel);
    border: solid var(--line);
    border-width: 1px 0;
  }

  @media (min-width: 52rem) {
    .sky {
      flex: 1;
      min-height: 0;
    }

    .legend {
      top: 1.25rem;
      bottom: auto;
      left: 1.75rem;
    }

    .buttons {
      right: 1.5rem;
      bottom: 1.5rem;
    }

    .caption {
      position: absolute;
      bottom: 1.25rem;
      left: 1.75rem;
      max-width: 20rem;
      padding: 0;
      background: none;
      border: 0;
      pointer-events: none;
    }

  }
`;
