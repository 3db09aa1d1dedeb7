/** Tests of an index: what they vary, in words, and what comes out. */
export type { IndexTest, SingleChange, TraceRow, VariedPart } from "./index-test";
export { hasGaps } from "./choice-part";
export { resolvedTest, type ResolvedTest } from "./resolved-test";
export { type TestedPart, type TestSettings, defaultTestSettings } from "../test-settings";
export { testSettingsFromWords } from "../read";
export { testWords } from "./test-words";
