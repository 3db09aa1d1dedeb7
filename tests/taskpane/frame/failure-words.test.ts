import { failureWords } from "../../../src/taskpane/frame/failure-words";
import { speechFor } from "../support/speech";

const { t } = speechFor("en-US");
const failure = { action: "score", subject: "", written: [] } as const;

test("an unknown code reads as an unexpected failure", () => {
  const { title } = failureWords({ ...failure, code: "no-such-code", subject: "x is not a function" }, t);
  expect(title).toBe("An unexpected error: x is not a function");
});

test("a subject stands in the sentence where it has a place for it", () => {
  expect(failureWords({ ...failure, code: "sheet-gone", subject: "Ranking" }, t).title).toBe(
    "Ranking is no longer there.",
  );
  expect(failureWords({ ...failure, code: "cell-in-edit-mode", subject: "Ranking" }, t).title).toBe(
    "A cell is being edited.",
  );
});

test("what was written is named, and nothing is said when nothing was", () => {
  const written = ["Scores", "Gaps"];
  expect(failureWords({ ...failure, code: "connection-lost", written }, t).written).toBe(
    "Already written: Scores, Gaps.",
  );
  expect(failureWords({ ...failure, code: "connection-lost" }, t).written).toBe("");
});
