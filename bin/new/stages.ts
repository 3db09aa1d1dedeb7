import {
  type Definition,
  imputations,
  normalisations,
  tableAggregations,
  treatments,
  unitAggregations,
  weightings,
} from "../../src/engine";
import {
  imputer,
  type NewMethod,
  normaliser,
  tableAggregator,
  toWrite,
  treater,
  unitAggregator,
  weigher,
} from "./stubs";

/** The place of the new line in a list: before or after an existing line; at the end where none is given. */
interface Place {
  readonly before?: string;
  readonly after?: string;
}

/** The files that a method of a stage is written in, and what is written. */
export interface Stage {
  readonly methods: Readonly<Record<string, Definition>>;
  /** Folder of the method's file, and what is in it at first. */
  readonly folder: string;
  readonly stub: (method: NewMethod) => string;
  /** The list of methods, and the place in it. */
  readonly list: string;
  readonly listed: Place;
  readonly spanish: string;
  /** Section of docs/method-settings.md, and the row beside the new one. */
  readonly section: string;
  readonly row: Place;
  readonly validation: { readonly file: string; readonly list: string; readonly registry: string };
  /** The formula twins, and one that says what the stub says; null for a stage whose methods have none. */
  readonly twins: { readonly file: string; readonly stub: string } | null;
}

const spanish = (file: string): string => `src/workbook/read/words/es-method/${file}.ts`;
const twins = (file: string): string => `src/workbook/report/twins/${file}.ts`;
const endOf = (type: string): Place => ({ before: `\n] as const satisfies readonly ${type}[];` });

const aggregation = {
  list: "src/engine/aggregate/aggregations.ts",
  spanish: spanish("aggregation"),
  section: "Aggregation",
  validation: { file: "aggregate", list: "aggregation", registry: "aggregations" },
} as const;

/** By the word of the command. */
export const stages: Readonly<Record<string, Stage>> = {
  imputation: {
    methods: imputations,
    folder: "src/engine/impute",
    stub: imputer,
    list: "src/engine/impute/index.ts",
    listed: endOf("Imputer"),
    spanish: spanish("imputation"),
    section: "Imputation",
    row: {},
    validation: { file: "impute", list: "imputation", registry: "imputations" },
    twins: {
      file: twins("impute"),
      stub: `{
    // ${toWrite}
    value: ({ column }) => \`IFERROR(MEDIAN(\${column}),"")\`,
    array: false,
  }`,
    },
  },
  treatment: {
    methods: treatments,
    folder: "src/engine/treat",
    stub: treater,
    list: "src/engine/treat/index.ts",
    listed: { after: "\n  iqrFences," },
    spanish: spanish("outliers"),
    section: "Outliers",
    row: { after: "IQR fences 1.5" },
    validation: { file: "treat", list: "treatment", registry: "treatments" },
    twins: {
      file: twins("treat"),
      stub: `{
    // ${toWrite}
    lower: () => '""',
    upper: () => '""',
    bounds: () => ({ minimum: NaN, maximum: NaN }),
  }`,
    },
  },
  normalisation: {
    methods: normalisations,
    folder: "src/engine/normalise",
    stub: normaliser,
    list: "src/engine/normalise/index.ts",
    listed: { before: "\n  none,\n]" },
    spanish: spanish("normalisation"),
    section: "Normalisation",
    row: { before: "none" },
    validation: { file: "normalise", list: "normalisation", registry: "normalisations" },
    twins: {
      file: twins("normalise"),
      stub: `{
    // ${toWrite}
    takesPart: spread,
    value: (t) => \`\${t.direction}*\${t.x}\`,
  }`,
    },
  },
  weighting: {
    methods: weightings,
    folder: "src/engine/weight",
    stub: weigher,
    list: "src/engine/weight/weightings.ts",
    listed: endOf("Weigher"),
    spanish: spanish("weights"),
    section: "Weights",
    row: {},
    validation: { file: "weigh", list: "weighting", registry: "weightings" },
    twins: null,
  },
  aggregation: {
    ...aggregation,
    methods: unitAggregations,
    folder: "src/engine/aggregate",
    stub: unitAggregator,
    listed: endOf("UnitAggregator"),
    row: { before: "Copeland" },
    twins: {
      file: twins("aggregate"),
      stub: `(children) => ({
    // ${toWrite}
    text: \`\${sumPresent(children, ({ values, weights }) => \`\${weights}*\${values}\`)}/\${presentWeight(children)}\`,
    array: true,
  })`,
    },
  },
  "multi-criteria": {
    ...aggregation,
    methods: tableAggregations,
    folder: "src/engine/aggregate/table",
    stub: tableAggregator,
    listed: endOf("TableAggregator"),
    row: {},
    twins: null,
  },
};

/** The families that a new method of a stage may have, in the order of the registry: its stub is of one kind. */
export const familiesOf = ({ methods, stub }: Stage): readonly string[] =>
  stub === weigher
    ? ["statistics"]
    : [...new Set(Object.values(methods).flatMap(({ family }) => family ?? []))];
