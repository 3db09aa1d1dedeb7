const presets = ["core", "conditional-formatting", "data-validation", "drawing", "table"];

/**
 * The grid's own files, as plain scripts from node_modules in the order of their dependencies. Bundling them would
 * take a minute and a half without any gain.
 */
export const gridScripts: readonly string[] = [
  "react/umd/react.production.min.js",
  "react-dom/umd/react-dom.production.min.js",
  // Univer's files need the JSX functions of React 18's module `react/jsx-runtime`, which its UMD file lacks.
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

/** The files that the worker for formulas needs. */
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

/** The imports of the page and worker scripts, by the global names of these files. */
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
