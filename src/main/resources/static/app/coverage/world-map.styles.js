import { css } from "lit";

export const styles = css`
  :host {
    display: block;
  }

  svg {
    display: block;
    width: 100%;
    height: auto;
    border-radius: 0.25rem;
  }

  path,
  circle {
    vector-effect: non-scaling-stroke;
  }

  .b-0 {
    fill: var(--band-0);
  }

  .b-1 {
    fill: var(--band-1);
  }

  .b-2 {
    fill: var(--band-2);
  }

  .b-3 {
    fill: var(--band-3);
  }

  .b-4 {
    fill: var(--band-4);
  }

  .b-none {
    fill: url(#hatch);
  }

  .origin {
    fill: var(--own);
  }

  .open {
    cursor: pointer;
  }

  .dimmed {
    opacity: 0.22;
  }

  .paper {
    fill: var(--page);
  }

  .hatch {
    stroke: var(--hatch);
    stroke-width: 2.5;
  }

  .borders,
  .disputed {
    fill: none;
    stroke: var(--frontier);
    stroke-width: 0.8;
    pointer-events: none;
  }

  .disputed {
    stroke: var(--text);
    stroke-dasharray: 2 2;
  }

  .dot {
    stroke: var(--edge);
    stroke-width: 0.75;
  }

  .ring {
    fill: none;
    stroke: var(--text);
    stroke-width: 2;
    pointer-events: none;
  }

  .city {
    fill: var(--own);
    stroke: var(--page);
    stroke-width: 1;
    pointer-events: none;
  }

  .link {
    fill: none;
    stroke: var(--own);
    stroke-width: 2;
    stroke-linecap: round;
    pointer-events: none;
  }

  .readout {
    min-height: 2.9rem;
    margin-top: 0.25rem;
    line-height: 1.4;
  }

  @media (max-width: 40rem) {
    .readout {
      min-height: 4.2rem;
    }
  }

  @media (forced-colors: active) {
    svg {
      forced-color-adjust: none;
    }
  }
`;
