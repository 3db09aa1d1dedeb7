import { showPane } from "../../src/commands/show-pane";
import { tabRequest } from "../../src/taskpane/frame/tab-request";

let shown = 0;
beforeEach(() => {
  shown = 0;
  Object.assign(globalThis, { Office: { addin: { showAsTaskpane: () => Promise.resolve(void shown++) } } });
});

test("the pane is opened, and each time that a tab is named the pane is asked to open it", async () => {
  let requests = 0;
  const stop = tabRequest.subscribe(() => requests++);
  await showPane("audit");
  const first = tabRequest.current();
  await showPane("audit");
  expect(first).toEqual({ tab: "audit" });
  expect(tabRequest.current()).not.toBe(first);
  await showPane(null);
  stop();
  await showPane("data");
  expect({ shown, requests }).toEqual({ shown: 4, requests: 2 });
});
