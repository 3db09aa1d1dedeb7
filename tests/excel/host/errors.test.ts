import { HostError } from "../../../src/app/live-port";
import { hostError } from "../../../src/excel/host/errors";

test.each([
  ["InvalidOperationInCellEditMode", "cell-in-edit-mode"],
  ["AccessDenied", "sheet-protected"],
  ["ItemNotFound", "sheet-gone"],
  ["RequestPayloadSizeLimitExceeded", "payload-too-large"],
  ["ResponsePayloadSizeLimitExceeded", "payload-too-large"],
  ["ApiNotFound", "api-missing"],
  ["ConnectionFailure", "connection-lost"],
  ["ActivityLimitReached", "host-busy"],
  ["GeneralException", "unexpected"],
])("Office.js' %s is %s, and stays the cause", (code, meaning) => {
  const cause = Object.assign(new Error("no"), { code, debugInfo: { errorLocation: "Range.values" } });
  const error = hostError(cause, "Scores");
  expect(error).toBeInstanceOf(HostError);
  expect(error).toMatchObject({ code: meaning, subject: "Scores", written: [], cause });
});

test("an error about no sheet names the member of Office.js that failed", () => {
  const cause = { code: "ApiNotFound", debugInfo: { errorLocation: "Chart.setPosition" } };
  expect(hostError(cause, "").subject).toBe("Chart.setPosition");
});

test("what is not Office.js' is unexpected, never hidden", () => {
  const cause = new TypeError("a mistake");
  expect(hostError(cause, "")).toMatchObject({ code: "unexpected", cause });
});
