const steps = 64;

/** The projection of points above the surface, which d3 leaves out: [x, y], or null where the globe hides the point. */
export function above(projection) {
  const turned = d3.geoRotation(projection.rotate());
  const [cx, cy] = projection.translate();
  const radius = projection.scale();
  return (point, height) => {
    const [lng, lat] = turned(point).map((degrees) => (degrees * Math.PI) / 180);
    const x = height * Math.cos(lat) * Math.sin(lng);
    const y = height * Math.sin(lat);
    const behind = Math.cos(lat) * Math.cos(lng) < 0 && Math.hypot(x, y) < 1;
    return behind ? null : [cx + radius * x, cy - radius * y];
  };
}

/** Draws the great circle between two places, lifted off the ground the more the longer it is. */
export function traceArc(context, project, from, to) {
  const way = d3.geoInterpolate(from, to);
  const lift = 0.45 * (d3.geoDistance(from, to) / Math.PI);
  let pen = false;
  context.beginPath();
  for (let i = 0; i <= steps; i++) {
    const t = i / steps;
    const point = project(way(t), 1 + lift * Math.sin(Math.PI * t));
    if (point) context[pen ? "lineTo" : "moveTo"](...point);
    pen = point !== null;
  }
  context.stroke();
}
