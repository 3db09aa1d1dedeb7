/** Mutation testing, started by `npm run mutate -- FOLDER` (bin/mutate.js), which says what is mutated and which tests run. */
export default {
  testRunner: "jest",
  testRunnerNodeArgs: ["--experimental-vm-modules"],
  jest: { configFile: "jest.mutate.config.js", enableFindRelatedTests: false },
  // Each mutant runs only the tests that reach it.
  coverageAnalysis: "perTest",
  // A mutant in what is computed when a module loads needs every test again: few faults hide there.
  ignoreStatic: true,
  concurrency: 1,
  // Beyond 1.5 times what the tests take. Most endless loops are found by their count; a busy machine is no endless loop.
  timeoutMS: 10_000,
  reporters: ["progress-append-only", "clear-text", "html", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: "out/mutation/report.html" },
  jsonReporter: { fileName: "out/mutation/report.json" },
  tempDirName: "out/mutation/sandbox",
  ignorePatterns: ["out", "dist", "coverage", "docs/images"],
  checkers: [],
  allowConsoleColors: false,
};
