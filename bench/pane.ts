import type { Bench } from "./support/bench";
import { buildPane, gzippedSize, initialBudget, initialScripts } from "./support/pane-build";

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;

/**
 * Builds the pane for production, and measures its gzipped scripts. Office.js is not among them: it comes from
 * Microsoft.
 */
export const pane: Bench = async () => {
  const begun = performance.now();
  const build = buildPane({});
  const initial = kilobytes(gzippedSize(build, initialScripts(build)));
  const all = kilobytes(
    gzippedSize(
      build,
      build.files.filter((file) => file.endsWith(".js")),
    ),
  );
  const note = `starts with ${initial} of at most ${kilobytes(initialBudget)}; ${all} in all`;
  return [{ what: "build the pane", size: "", milliseconds: performance.now() - begun, passes: null, note }];
};
