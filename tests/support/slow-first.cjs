/** Starts the longest test files first, so that no core waits for one of them at the end. */
const { default: Sequencer } = require("@jest/test-sequencer");

/** What takes more than 15 seconds on a quiet machine with two cores, the longest first. */
const slow = [
  "sql/spark",
  "workbook/report/recalculation",
  "e2e/workbench",
  "taskpane/harness/accessibility",
  "workbook/report/gnumeric",
  "workbook/report/preparation",
  "file/validity/cases",
  "file/validity/examples",
  "app/analyse/analyses",
  "app/verify-workbook",
  "excel/large-table",
  "workbook/report/fixed-parts",
  "workbook/read/fuzz",
  "build/pane",
];

const place = ({ path }) => {
  const found = slow.findIndex((name) => path.replaceAll("\\", "/").includes(`/tests/${name}.test.`));
  return found < 0 ? slow.length : found;
};

module.exports = class extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => place(a) - place(b));
  }
};
