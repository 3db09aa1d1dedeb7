/** Exported functions that have nobody else's answer to be held against, each with the reason. */
export const plumbing: Readonly<Record<string, string>> = {
  choose: "makes a choice, no number",
  parseModel: "reads a model, no number",
  checkModel: "checks a model, no number",
  serialiseModel: "writes a model, no number",
};
