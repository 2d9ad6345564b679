const gap = 8;
const height = 18;

/**
 * Writes names beside their dots, most important first, where they cover no other name and no dot: to the right, the left, below or
 * above. A name without a free place is left out, unless it must be there.
 */
export function writeLabels(context, labels, dots, { width, height: bottom }) {
  const taken = dots.map(([x, y]) => [x - 5, y - 5, x + 5, y + 5]);
  for (const label of labels) {
    context.font = label.font;
    const size = context.measureText(label.text).width;
    const boxes = places(label, size).filter(([left, top, right, end]) => left > 2 && top > 2 && right < width - 2 && end < bottom - 2);
    const free = boxes.find((box) => !taken.some((other) => overlap(box, other))) ?? (label.must ? boxes[0] : null);
    if (!free) continue;
    taken.push(free);
    write(context, label, free);
  }
}

function places({ at: [x, y], offset = gap }, size) {
  const middle = y - height / 2;
  return [
    [x + offset, middle, x + offset + size, middle + height],
    [x - offset - size, middle, x - offset, middle + height],
    [x - size / 2, y + offset, x + size / 2, y + offset + height],
    [x - size / 2, y - offset - height, x + size / 2, y - offset],
  ];
}

function overlap(a, b) {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

function write(context, { text, colour, halo }, [left, top]) {
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = halo;
  context.strokeText(text, left, top + height / 2);
  context.fillStyle = colour;
  context.fillText(text, left, top + height / 2);
}
