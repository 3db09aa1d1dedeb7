const { mkdtempSync } = require("fs");
const { tmpdir } = require("os");
const { join } = require("path");

/** A folder for what test files of one run make once and share: `once.ts` beside this file. */
module.exports = () => {
  process.env.PSCI_TEST_RUN = mkdtempSync(join(tmpdir(), "psci-run-"));
};
