const presets = ["core", "conditional-formatting", "data-validation", "drawing", "table"];

/**
 * The grid's own files, as plain scripts out of node_modules in the order in which they need each other. Bundling them
 * would take a minute and a half and gain nothing.
 */
export const gridScripts: readonly string[] = [
  "react/umd/react.production.min.js",
  "react-dom/umd/react-dom.production.min.js",
  // Univer's files ask React 18 for the JSX functions of its module `react/jsx-runtime`, which its UMD file lacks.
  "/react-jsx.js",
  "rxjs/dist/bundles/rxjs.umd.min.js",
  "@wendellhu/redi/dist/umd/index.js",
  "@wendellhu/redi/dist/umd/react-bindings/index.js",
  "@univerjs/themes/lib/umd/index.js",
  "@univerjs/protocol/lib/umd/index.js",
  "@univerjs/core/lib/umd/index.js",
  "@univerjs/core/lib/umd/facade.js",
  "@univerjs/engine-render/lib/umd/index.js",
  "@univerjs/rpc/lib/umd/index.js",
  "@univerjs/engine-formula/lib/umd/index.js",
  "@univerjs/engine-formula/lib/umd/facade.js",
  "@univerjs/network/lib/umd/index.js",
  "@univerjs/telemetry/lib/umd/index.js",
  "@univerjs/drawing/lib/umd/index.js",
  ...presets.flatMap((preset) => [
    `@univerjs/preset-sheets-${preset}/lib/umd/index.js`,
    `@univerjs/preset-sheets-${preset}/lib/umd/locales/en-US.js`,
  ]),
];

/** What the worker that computes formulas needs of them. */
export const calculatorScripts: readonly string[] = [
  "rxjs/dist/bundles/rxjs.umd.min.js",
  "@wendellhu/redi/dist/umd/index.js",
  "@univerjs/themes/lib/umd/index.js",
  "@univerjs/protocol/lib/umd/index.js",
  "@univerjs/core/lib/umd/index.js",
  "@univerjs/engine-render/lib/umd/index.js",
  "@univerjs/rpc/lib/umd/index.js",
  "@univerjs/engine-formula/lib/umd/index.js",
  "@univerjs/sheets/lib/umd/index.js",
];

export const gridStyles: readonly string[] = presets.map(
  (preset) => `@univerjs/preset-sheets-${preset}/lib/index.css`,
);

const pascalCase = (name: string): string =>
  name
    .split("-")
    .map((word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`)
    .join("");

/** What the scripts of page and worker import of them, by the global names under which they put it. */
export const gridGlobals: Readonly<Record<string, string>> = {
  react: "React",
  rxjs: "rxjs",
  "@univerjs/core": "UniverCore",
  "@univerjs/core/facade": "UniverCoreFacade",
  "@univerjs/engine-formula": "UniverEngineFormula",
  "@univerjs/engine-render": "UniverEngineRender",
  "@univerjs/rpc": "UniverRpc",
  "@univerjs/sheets": "UniverSheets",
  "@univerjs/sheets-conditional-formatting": "UniverSheetsConditionalFormatting",
  "@univerjs/sheets-drawing": "UniverSheetsDrawing",
  "@univerjs/sheets-formula": "UniverSheetsFormula",
  "@univerjs/sheets-ui": "UniverSheetsUi",
  ...Object.fromEntries(
    presets.flatMap((preset) => {
      const name = `UniverPresetSheets${pascalCase(preset)}`;
      const request = `@univerjs/preset-sheets-${preset}`;
      return [
        [request, name],
        [`${request}/locales/en-US`, `${name}EnUS`],
      ];
    }),
  ),
};
