/** Starts the longest test files first, so that no core waits for one of them at the end. */
const { default: Sequencer } = require("@jest/test-sequencer");

/**
 * What takes more than 15 seconds on two cores, the longest first: by the last whole run. Those that wait for the same example or
 * build (`run/once.ts`) are apart.
 */
const slow = [
  "e2e/workbench",
  "workbook/report/recalculation",
  "taskpane/harness/accessibility",
  "sql/spark",
  "app/verify/false-alarms",
  "file/validity/examples",
  "file/validity/cases",
  "build/pane",
  "workbook/report/gnumeric",
  "workbook/report/treated/imputed-cells",
  "file/damage",
  "workbook/report/preparation",
  "validation/mutations",
  "library/engine-package",
  "workbook/report/plan/plan",
  "workbook/report/fixed-parts",
  "app/verify/plans",
  "workbook/report/language",
  "workbook/report/levers/levers",
  "excel/large-table",
  "workbook/read/fuzz",
  "workbook/report/compared/compared",
  "cli/documentation",
  "cli/csv/csv-workbook",
  "workbook/report/rated/recalculated",
  "taskpane/method/MethodTab",
  "app/analyse/analyses",
  "workbook/report/plan-report",
  "workbook/report/profile/profile",
  "file/limits",
  "cli/arranged",
  "workbook/report/unit-names",
  "workbook/report/unit-weights-recalculated",
  "workbook/report/assessment/recalculation",
  "cli/csv/too-large",
  "workbook/report/robustness/recalculation",
  "document/accessibility",
  "worker/built",
  "workbook/report/ranking/coverage",
  "workbook/report/audit/checks",
  "validation/validation",
  "app/session/roles/cases",
  "build/architecture",
  "workbook/report/statistics-recalculated",
  "cli/frozen-scale",
  "examples/build",
  "build/unused-exports",
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
