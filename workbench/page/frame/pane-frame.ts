import { enforceRequirementSets, installHost, type OfficeHost } from "../../host";
import type { MemoryWorkbook } from "../../memory";
import { officeThemes, type Appearance } from "./appearance";

declare global {
  interface Window {
    /** Called in the pane's frame before it loads Office.js (static/connect-host.js). */
    connectHost?: (frame: Window) => void;
    /** Office.js, once the frame has loaded it. */
    OfficeExtension?: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
  }
}

/** The add-in's pane in its own frame, with a workbook instead of Excel's. */
export class PaneFrame {
  #host: OfficeHost | null = null;

  constructor(
    readonly section: HTMLElement,
    readonly appearance: Appearance,
    /** Called for each frame when it has loaded. */
    readonly loaded: (frame: HTMLIFrameElement) => void,
  ) {}

  /** Loads the add-in for a workbook, as Excel does when it opens one; resolves when its scripts have run. */
  async load(workbook: MemoryWorkbook): Promise<void> {
    this.section.replaceChildren();
    this.show(true);
    const frame = document.createElement("iframe");
    frame.title = "Capability Index";
    frame.src = "/pane/taskpane.html";
    window.connectHost = (inside) => {
      // The frame may reload itself.
      this.#host?.close();
      this.#host = installHost(inside, workbook, {
        language: this.appearance.language,
        theme: officeThemes[this.appearance.theme],
        onVisibility: (visible) => this.show(visible),
      });
    };
    const loaded = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
    this.section.append(frame);
    await loaded;
    this.loaded(frame);
    if (frame.contentWindow !== null) enforceRequirementSets(frame.contentWindow);
  }

  /** The host of the add-in. @throws Error before the pane is loaded */
  get host(): OfficeHost {
    if (this.#host === null) throw new Error("The pane is not loaded.");
    return this.#host;
  }

  show(visible: boolean): void {
    this.section.hidden = !visible;
    window.dispatchEvent(new Event("resize"));
  }
}
