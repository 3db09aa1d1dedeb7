const { existsSync, readdirSync } = require("node:fs");
const { join } = require("node:path");

/** The layers of docs/architecture.md: data flows one way, and nothing imports upward or in a circle. */
const layer = (name, from, allowed) => ({
  name,
  severity: "error",
  from: { path: `^src/${from}/` },
  to: { path: "^(src|workbench)/", pathNot: [from, ...allowed].map((folder) => `^src/${folder}/`) },
});

/** The door of a room: the files that stand in the room itself, and the index.ts of each of its folders. */
const door = (room) => ({
  name: `the-door-of-${room}`,
  severity: "error",
  from: { path: "^(src|workbench)/", pathNot: `^src/${room}/` },
  to: { path: `^src/${room}/[^/]+/`, pathNot: `^src/${room}/[^/]+/index\\.ts$` },
});

/** Folders of the report that are a sheet; the others are shared pieces. */
const report = join(__dirname, "src/workbook/report");
const sheetsOfReport = readdirSync(report).filter((folder) => existsSync(join(report, folder, "sheet.ts")));

module.exports = {
  forbidden: [
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, pathNot: ["\\.d\\.ts$", "^workbench/page/static/"] },
      to: {},
    },
    {
      name: "engine-knows-only-itself",
      severity: "error",
      from: { path: "^src/engine/" },
      to: { pathNot: ["^src/engine/", "^(node_modules/)?(ml-matrix|pure-rand|yalps)/"] },
    },
    {
      name: "charts-know-only-themselves",
      severity: "error",
      from: { path: "^src/charts/" },
      to: { pathNot: "^src/charts/" },
    },
    {
      name: "charts-have-one-door",
      severity: "error",
      from: { path: "^(src|workbench)/", pathNot: "^src/charts/" },
      to: { path: "^src/charts/", pathNot: "^src/charts/index\\.ts$" },
    },
    layer("worker-over-engine", "worker", ["engine"]),
    layer("sql-over-engine", "sql", ["engine"]),
    layer("workbook-over-engine", "workbook", ["engine"]),
    layer("document-over-workbook", "document", ["charts", "workbook", "engine"]),
    layer("app-over-workbook", "app", ["document", "workbook", "engine"]),
    layer("file-over-app", "file", ["app", "workbook"]),
    layer("excel-over-app", "excel", ["app", "workbook"]),
    layer("taskpane-over-excel", "taskpane", ["excel", "worker", "app", "workbook", "engine", "charts"]),
    layer("functions-over-workbook", "functions", ["workbook", "engine"]),
    layer("commands-over-taskpane", "commands", ["taskpane", "app", "workbook"]),
    {
      name: "workbench-over-file",
      severity: "error",
      from: { path: "^workbench/" },
      to: { path: "^src/", pathNot: "^src/(file|workbook)/" },
    },
    layer("warehouse-over-sql", "warehouse", ["sql", "app", "workbook", "engine"]),
    layer("cli-over-file", "cli", ["warehouse", "sql", "file", "worker", "app", "workbook", "engine"]),
    {
      name: "documents-have-one-door",
      severity: "error",
      from: { path: "^(src|workbench)/", pathNot: "^src/document/" },
      to: { path: "^src/document/", pathNot: "^src/document/index\\.ts$" },
    },
    ...["workbook", "app", "file", "excel", "warehouse"].map(door),
    {
      name: "each-sheet-of-the-report-has-a-door",
      comment: "index.ts; and layout.ts, which is there before the cells of any sheet",
      severity: "error",
      from: { path: "^src/workbook/report/([^/]+)" },
      to: {
        path: `^src/workbook/report/(${sheetsOfReport.join("|")})/`,
        pathNot: ["^src/workbook/report/$1/", "/(index|layout)\\.ts$"],
      },
    },
    {
      name: "the-engine-has-one-door-and-an-inner-one",
      severity: "error",
      from: { path: "^(src|workbench)/", pathNot: "^src/engine/" },
      to: { path: "^src/engine/", pathNot: "^src/engine/(index|internal)\\.ts$" },
    },
    {
      name: "the-inner-door-is-for-few",
      severity: "error",
      from: {
        path: "^(src|workbench)/",
        pathNot:
          "^src/(worker|app|document|sql)/|^src/workbook/(assessment|report|scenarios)/|^src/functions/index-model/",
      },
      to: { path: "^src/engine/internal\\.ts$" },
    },
    {
      name: "nothing-from-tests",
      severity: "error",
      from: { path: "^(src|workbench)/" },
      to: { path: "^(tests|examples)/" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
  },
};
