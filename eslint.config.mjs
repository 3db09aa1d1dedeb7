import js from "@eslint/js";
import globals from "globals";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const banned = (names, why) => names.map((name) => ({ name, message: why }));

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
    files: ["src/engine/**/*.ts", "src/workbook/**/*.ts"],
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
