const transform = {
  "excelize-wasm/main\\.cjs$": "<rootDir>/tests/support/excelize-transform.cjs",
  "^.+\\.(t|j)sx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
      module: { type: "commonjs" },
    },
  ],
};

module.exports = {
  testEnvironment: "node",
  // Many tests wait for another program: every core has work.
  maxWorkers: "100%",
  roots: ["<rootDir>/tests"],
  testMatch: ["**/*.test.ts?(x)"],
  transform,
  moduleNameMapper: {
    "^fast-check$": "<rootDir>/tests/support/seeded-fast-check.cjs",
    "^(hyparquet(?:-compressors)?)$": "<rootDir>/tests/support/$1.cjs",
  },
  transformIgnorePatterns: ["/node_modules/(?!excelize-wasm/)"],
  globalSetup: "<rootDir>/tests/support/run/setup.cjs",
  globalTeardown: "<rootDir>/tests/support/run/teardown.cjs",
  testSequencer: "<rootDir>/tests/support/slow-first.cjs",
  testTimeout: 30_000,
};
