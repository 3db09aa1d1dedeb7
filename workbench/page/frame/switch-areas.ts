/** The element with the focus, in each part of the page. */
interface Areas {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
}

/** The element that takes the keys of the grid before anything in it was clicked. */
const gridInput = '[contenteditable="true"]';

/**
 * F6 works as in Excel: from the grid (or the ribbon) to the pane, and from the pane back to the last place in the
 * grid. Returns a function that adds this to the pane's frame, because only the frame receives the keys pressed in
 * it.
 */
export function makeSwitch({ grid, pane }: Areas): (frame: HTMLIFrameElement) => void {
  let left: HTMLElement | null = null;
  grid.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement) left = target;
  });
  const toGrid = (): void => {
    const last = left?.isConnected === true ? left : null;
    (last ?? grid.querySelector<HTMLElement>(gridInput) ?? grid).focus();
  };
  const toPane = (): void => {
    const frame = pane.hidden ? null : pane.querySelector("iframe");
    const inside = frame?.contentDocument;
    if (!frame || !inside) return;
    frame.focus();
    // A frame remembers which of its elements had the focus.
    if (inside.activeElement === null || inside.activeElement === inside.body)
      inside.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  };
  const listen = (target: Window, move: () => void): void =>
    target.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "F6") return;
        event.preventDefault();
        event.stopPropagation();
        move();
      },
      true,
    );
  listen(window, toPane);
  return ({ contentWindow }) => {
    if (contentWindow) listen(contentWindow, toGrid);
  };
}
