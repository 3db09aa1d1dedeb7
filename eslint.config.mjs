import js from "@eslint/js";
import globals from "globals";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const banned = (names, why) => names.map((name) => ({ name, message: why }));

/**
 * Inner loops over the values of columns, where a check at every read would cost time: `x[i]!` says that i is within x.
 * Everywhere else `at` and `need` (src/engine/at.ts) check it.
 */
const innerLoops = [
  "aggregate/{arithmetic,column-sums,mean-of-places,product,product-slopes,sum,threshold-path,geometric,harmonic,mazziotta-pareto,median,minimum,order-path,owa,power}.ts",
  "aggregate/{presence,total,unit-by-unit,whole-table}.ts",
  "aggregate/table/{best-orders,best-weights,copeland,each-pair,good-order,outranking,promethee,tiers,topsis}.ts",
  "analysis/coincidences.ts",
  "coherence/{comoments,inversions,kendall,pairs,weighted-comoments}.ts",
  "coherence/local-linear/*.ts",
  "contribute/*.ts",
  "decide/held/row-columns.ts",
  "decide/planning/knapsack/{curve,exact,pareto}.ts",
  "impute/{fill,neighbours,rows}.ts",
  "impute/normal/{fit-normal,leap,next-normal,regression,solve}.ts",
  "normalise/{ascending-rank,by-rank,min-max,population-shares}.ts",
  "numerics/mapped.ts",
  "random/sobol.ts",
  "rank/*.ts",
  "raters/agreement/{patterns,resampled}.ts",
  "raters/severity/{centred,chances,likelihood,mean-squares,newton,null-space}.ts",
  "run/{check-finite,compared}.ts",
  "screen/{availability,coverage}.ts",
  "sensitivity/indices.ts",
  "statistics/*.ts",
  "trace/value-summary.ts",
  "treat/winsorised.ts",
  "stakeholders/{average-linkage,opinion-distances,pairs-by-weights,silhouette}.ts",
  "uncertainty/{evaluator,indistinguishable,mean-kernels,node-column,pairs,power-kernel,row-kernel,table-kernel}.ts",
  "uncertainty/{rank-bounds,rank-codes,rank-counts,rank-rows,replicate-weights}.ts",
  "weight/correlation.ts",
].map((files) => `src/engine/${files}`);

export default tseslint.config(
  { ignores: ["dist/**", "out/**", "coverage/**", "node_modules/**", "tests/fixtures/**"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-require-imports": "off",
      eqeqeq: "error",
    },
  },
  { files: ["**/*.{js,cjs,mjs}"], languageOptions: { globals: globals.node } },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: innerLoops,
    rules: { "@typescript-eslint/no-non-null-assertion": "error" },
  },
  {
    // The plugin's own `recommended` set does not load under flat configuration, so its rules are named one by one.
    files: ["{src,workbench}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins, "react-hooks": reactHooks },
    rules: {
      ...Object.fromEntries(
        Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
      ),
      ...reactHooks.configs.recommended.rules,
    },
  },
  {
    files: ["src/engine/**/*.ts", "src/workbook/**/*.ts", "src/charts/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...banned(["Excel", "Office", "window", "document", "process", "console"], "This layer is pure."),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Everything random takes a generator." },
        { object: "Date", property: "now", message: "This layer has no clock." },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "This layer has no clock.",
        },
      ],
    },
  },
);
