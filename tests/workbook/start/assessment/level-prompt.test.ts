import { levelPrompt } from "../../../../src/workbook/start/assessment/level-prompt";

const long = "a routine that is written down, known to everybody, and looked at by the leadership every year";

describe("levelPrompt", () => {
  it("says what each level means, and what n/a is for", () => {
    expect(levelPrompt([1, 2].map((label) => ({ label, meaning: `Meaning ${label}` })))).toBe(
      "1: Meaning 1. 2: Meaning 2. n/a: does not apply.",
    );
  });

  it("keeps the words before a colon, else cuts between words, so that Excel shows all of it", () => {
    const levels = [1, 2, 3, 4, 5].map((label) => ({
      label,
      meaning: label === 1 ? `Absent: ${long}` : long,
    }));
    const prompt = levelPrompt(levels);
    expect(prompt.length).toBeLessThanOrEqual(225);
    expect(prompt).toMatch(/^1: Absent\. 2: a routine that is…?/);
  });

  it("says where the meanings stand when there are none, or too many levels", () => {
    expect(levelPrompt([{ label: 1, meaning: "" }])).toContain("stands on the sheet Scale");
    const many = Array.from({ length: 40 }, (_, label) => ({ label, meaning: long }));
    expect(levelPrompt(many)).toContain("stands on the sheet Scale");
    expect(levelPrompt(many, false)).not.toContain("n/a");
  });
});
