import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole } from "jsdom";
import { enforceRequirementSets, installHost, type HostOptions, type OfficeHost } from "../../workbench/host";
import type { MemoryWorkbook } from "../../workbench/memory";

/** The globals of an add-in whose Office.js talks to a workbook in memory. */
export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly host: OfficeHost;
  /** Takes the globals away again, and the window that they came from. */
  close(): void;
}

const files = dirname(createRequire(__filename).resolve("@microsoft/office-js/dist/office.js"));

/** Serves Office.js out of its package, each file read once. */
class PackageFiles extends ResourceLoader {
  readonly #contents = new Map<string, Promise<Buffer>>();

  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    const file = new URL(url).pathname.slice(1);
    let contents = this.#contents.get(file);
    if (contents === undefined) this.#contents.set(file, (contents = readFile(join(files, file))));
    // jsdom takes a plain promise; the abort that its type asks for has nothing to abort.
    return Object.assign(contents, { abort: () => undefined });
  }
}

const resources = new PackageFiles();

/**
 * Loads the unmodified Office.js in a window of its own and makes `Excel`, `Office`, `OfficeExtension` and
 * `CustomFunctions` global, as a page does. Takes about half a second.
 */
export async function withOffice(
  workbook: MemoryWorkbook,
  options: HostOptions = {},
): Promise<OfficeGlobals> {
  let host: OfficeHost | undefined;
  const dom = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url: "https://pane.test/taskpane.html",
    runScripts: "dangerously",
    resources,
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
    beforeParse: (window) => {
      host = installHost(window, workbook, options);
    },
  });
  const { window } = dom;
  const script = window.document.createElement("script");
  script.src = "https://pane.test/office.js";
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener("load", resolve);
    script.addEventListener("error", () => reject(new Error("office.js was not loaded.")));
  });
  window.document.head.append(script);
  await loaded;
  // The scripts have made their globals on the window by now.
  const globals = window as unknown as Omit<OfficeGlobals, "host" | "close">;
  await globals.Office.onReady();
  enforceRequirementSets(window as unknown as Parameters<typeof enforceRequirementSets>[0]);
  if (host === undefined) throw new Error("The window was made without its host.");
  const { Excel, Office, OfficeExtension, CustomFunctions } = globals;
  const names = { Excel, Office, OfficeExtension, CustomFunctions };
  Object.assign(globalThis, names);
  const opened = host;
  return {
    ...names,
    host,
    close: () => {
      for (const name of Object.keys(names)) Reflect.deleteProperty(globalThis, name);
      opened.close();
      window.close();
    },
  };
}
