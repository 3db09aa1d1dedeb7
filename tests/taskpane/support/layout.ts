const height = 600;
const rowHeight = 46;

/** jsdom lays nothing out: every element gets a size, so that a list that draws what is in view draws something. */
export function standInForLayout(): void {
  Object.defineProperty(HTMLElement.prototype, "offsetHeight", {
    configurable: true,
    get(this: HTMLElement) {
      return this.dataset["index"] === undefined ? height : rowHeight;
    },
  });
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, value: height });
  Object.defineProperty(HTMLElement.prototype, "offsetWidth", { configurable: true, value: 320 });
  HTMLElement.prototype.scrollTo = function scrollTo(this: HTMLElement, to?: ScrollToOptions | number) {
    if (typeof to !== "object") return;
    this.scrollTop = to.top ?? 0;
    // As a browser does: not within the call.
    setTimeout(() => this.dispatchEvent(new Event("scroll")));
  };
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
}
