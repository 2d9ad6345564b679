import { css } from "lit";

export const tables = css`
  :host {
    display: block;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  caption {
    padding-bottom: 0.5rem;
    color: var(--muted);
    text-align: start;
  }

  caption span {
    position: sticky;
    left: 0;
    display: block;
    max-width: min(100%, 100vw - 2rem);
  }

  th,
  td {
    padding: 0.5rem 0 0.5rem 1.25rem;
    text-align: end;
    vertical-align: top;
    border-bottom: 1px solid var(--line);
  }

  th:first-child {
    padding-left: 0.75rem;
    text-align: start;
  }

  td:last-child {
    padding-right: 0.75rem;
  }

  thead th {
    font-size: 0.9rem;
    font-weight: 600;
    line-height: 1.3;
    color: var(--muted);
    vertical-align: bottom;
    border-color: var(--edge);
  }

  thead th:last-child {
    padding-right: 0.75rem;
  }

  tbody th {
    font-weight: 500;
    line-height: 1.4;
  }

  tbody th .muted {
    font-weight: 400;
  }

  .figure {
    white-space: nowrap;
  }

  .error {
    display: inline-block;
    min-width: 2.9rem;
    font-size: 0.9rem;
    color: var(--muted);
  }

  .bar {
    display: block;
    margin-top: 0.25rem;
  }

  .track {
    fill: var(--track);
  }

  .share {
    fill: var(--edge);
  }

  .own .share {
    fill: var(--accent);
  }

  .few,
  .few th {
    font-weight: 400;
    color: var(--muted);
  }

  .few .share {
    fill: var(--edge);
  }

  @media (forced-colors: active) {
    .track {
      fill: Canvas;
    }

    .own .share,
    .share {
      fill: CanvasText;
    }
  }

  @media (min-width: 40rem) {
    tbody th {
      white-space: nowrap;
    }
  }

  @media (max-width: 40rem) {
    .error {
      display: block;
      min-width: 0;
    }

    th,
    td {
      padding-left: 0.75rem;
    }

    th:first-child {
      padding-left: 0.5rem;
    }

    td:last-child,
    thead th:last-child {
      padding-right: 0.5rem;
    }
  }
`;
