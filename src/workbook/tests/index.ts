/** Tests of an index: what they vary, in words, and what comes out. */
export type { IndexTest, SingleChange, TraceRow, VariedPart } from "./index-test";
export type { TestedPart, TestSettings } from "./test-settings";
