import { showPane } from "../../src/commands/show-pane";
import { tabWish } from "../../src/taskpane/frame/tab-wish";

let shown = 0;
beforeEach(() => {
  shown = 0;
  Object.assign(globalThis, { Office: { addin: { showAsTaskpane: () => Promise.resolve(void shown++) } } });
});

test("the pane is opened, and told of the tab each time that one is named", async () => {
  let told = 0;
  const stop = tabWish.subscribe(() => told++);
  await showPane("audit");
  const first = tabWish.current();
  await showPane("audit");
  expect(first).toEqual({ tab: "audit" });
  expect(tabWish.current()).not.toBe(first);
  await showPane(null);
  stop();
  await showPane("data");
  expect({ shown, told }).toEqual({ shown: 4, told: 2 });
});
