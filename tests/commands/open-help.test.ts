import { openHelp } from "../../src/commands/open-help";

/** Presses Help in an Excel that opens the browser, a window of its own, or nothing. */
async function opened(by: "browser" | "dialog" | "nothing"): Promise<readonly string[]> {
  const calls: string[] = [];
  const result = { status: by === "nothing" ? "failed" : "succeeded", error: { message: "blocked" } };
  const ui = {
    openBrowserWindow: (address: string) => calls.push(`browser ${address}`),
    displayDialogAsync(address: string, _: object, tell: (asyncResult: typeof result) => void) {
      calls.push(`dialog ${address}`);
      tell(result);
    },
  };
  const isSetSupported = (set: string) => set === "OpenBrowserWindowApi" && by === "browser";
  Object.assign(globalThis, {
    Office: { context: { requirements: { isSetSupported }, ui }, AsyncResultStatus: { Failed: "failed" } },
    document: { baseURI: "https://host.example/index/taskpane.html?_host_Info=Excel" },
  });
  await openHelp();
  return calls;
}

test("help lies beside the pane, and opens in the browser where Excel can open one", async () => {
  expect(await opened("browser")).toEqual(["browser https://host.example/index/help.html"]);
  expect(await opened("dialog")).toEqual(["dialog https://host.example/index/help.html"]);
});

test("a window that does not open is an error", async () => {
  await expect(opened("nothing")).rejects.toThrow("blocked");
});
