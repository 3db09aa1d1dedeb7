const step = 20;
const narrowest = 320;

/** Lets the user change the width of the pane, with the mouse or the arrow keys. */
export function makeDivider(divider: HTMLElement, pane: HTMLElement): void {
  const setWidth = (width: number): void => {
    const most = Math.max(narrowest, window.innerWidth - 200);
    const chosen = Math.round(Math.min(most, Math.max(narrowest, width)));
    pane.style.setProperty("--pane-width", `${chosen}px`);
    divider.setAttribute("aria-valuenow", String(chosen));
    divider.setAttribute("aria-valuemin", String(narrowest));
    divider.setAttribute("aria-valuemax", String(most));
    window.dispatchEvent(new Event("resize"));
  };
  divider.addEventListener("pointerdown", (event) => divider.setPointerCapture(event.pointerId));
  divider.addEventListener("pointermove", (event) => {
    if (divider.hasPointerCapture(event.pointerId)) setWidth(window.innerWidth - event.clientX);
  });
  divider.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") setWidth(pane.offsetWidth + step);
    if (key === "ArrowRight") setWidth(pane.offsetWidth - step);
  });
  setWidth(pane.offsetWidth);
}
