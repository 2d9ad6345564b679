const keys = { ArrowLeft: [-8, 0], ArrowRight: [8, 0], ArrowUp: [0, 8], ArrowDown: [0, -8] };
const wide = matchMedia("(min-width: 52rem)");

/** Turns the globe by dragging and arrow keys, zooms by wheel, plus and minus; a press without a drag picks what is there. */
export function gestures(canvas, camera, pick, radius) {
  let from = null;
  let dragged = 0;

  canvas.addEventListener("pointerdown", (event) => {
    from = [event.offsetX, event.offsetY];
    dragged = 0;
    canvas.setPointerCapture(event.pointerId);
  });
  canvas.addEventListener("pointermove", (event) => {
    if (!from) return;
    const [dx, dy] = [event.offsetX - from[0], event.offsetY - from[1]];
    dragged += Math.hypot(dx, dy);
    from = [event.offsetX, event.offsetY];
    const degrees = 180 / Math.PI / radius();
    if (dragged > 3) camera.turnBy(-dx * degrees, dy * degrees);
  });
  canvas.addEventListener("pointerup", (event) => {
    if (from && dragged <= 3) pick([event.offsetX, event.offsetY]);
    from = null;
  });
  canvas.addEventListener("pointercancel", () => (from = null));

  canvas.addEventListener("wheel", (event) => {
    if (!wide.matches && !event.ctrlKey) return; // on a narrow page the wheel scrolls
    event.preventDefault();
    camera.zoomBy(Math.exp(-event.deltaY / 500));
  }, { passive: false });

  canvas.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (keys[event.key]) camera.turnBy(...keys[event.key]);
    else if (event.key === "+" || event.key === "=") camera.zoomBy(1.4);
    else if (event.key === "-") camera.zoomBy(1 / 1.4);
    else return;
    event.preventDefault();
  });
}
