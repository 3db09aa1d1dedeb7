import { buildPane, gzippedSize, initialBudget, initialScripts } from "./support/pane-build";

/** What the pane loads before it shows anything, and what it may load in all, in bytes gzipped. */
export interface PaneSize {
  readonly initial: number;
  readonly budget: number;
  readonly all: number;
}

/** Builds the pane for production and weighs its scripts. Office.js is not among them: it is Microsoft's. */
export function paneSize(): PaneSize {
  const build = buildPane({});
  return {
    initial: gzippedSize(build, initialScripts(build)),
    budget: initialBudget,
    all: gzippedSize(
      build,
      build.files.filter((file) => file.endsWith(".js")),
    ),
  };
}
