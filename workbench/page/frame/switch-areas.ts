/** Where the keyboard is, in either part of the page. */
interface Areas {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
}

/** What takes the keys in the grid before anything of it was clicked. */
const gridInput = '[contenteditable="true"]';

/**
 * F6, as in Excel: from the grid (or the ribbon) to the pane, and from the pane back to where the grid was left. Gives
 * what the pane's frame needs: keys that are pressed in a frame are heard there only.
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
    // A frame remembers what had its focus.
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
