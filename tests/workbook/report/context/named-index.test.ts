import { withNamedIndex } from "../../../../src/workbook/report/context/named-index";
import { wordsIn } from "../../../../src/workbook/report";
import { sourceOf } from "../../../support/report-input";
import { sampleModel } from "../../../support/sample";

const sample = sampleModel();
const root = sample.framework.find(({ parent }) => parent === null)!.code;
const called = (name: string) => ({
  ...sample,
  framework: sample.framework.map((node) => (node.code === root ? { ...node, name } : node)),
});
const nameIn = (model: typeof sample): string | undefined =>
  model.framework.find(({ code }) => code === root)?.name;

describe("withNamedIndex(model, source, words)", () => {
  test("names in Spanish an index that nothing names", () => {
    const model = withNamedIndex(called("Index"), sourceOf(sample), wordsIn("es"));
    expect(nameIn(model)).toBe("Índice");
  });

  test("leaves a name of the user's, also one that is the reader's word", () => {
    const source = { ...sourceOf(sample), nodes: { [root]: {} } };
    expect(nameIn(withNamedIndex(called("Index"), source, wordsIn("es")))).toBe("Index");
    expect(nameIn(withNamedIndex(called("Capabilities"), sourceOf(sample), wordsIn("es")))).toBe(
      "Capabilities",
    );
  });

  test("leaves an English report as it is", () => {
    const model = called("Index");
    expect(withNamedIndex(model, sourceOf(sample), wordsIn("en"))).toBe(model);
  });
});
