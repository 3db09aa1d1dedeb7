import { MemoryWorkbook } from "../../../workbench/memory";
import { withOffice, type OfficeGlobals } from "../../support/office";

let office: OfficeGlobals;
const visible: boolean[] = [];

beforeEach(async () => {
  visible.length = 0;
  office = await withOffice(new MemoryWorkbook(), { onVisibility: (shown) => visible.push(shown) });
});

afterEach(() => office.close());

describe("custom functions through the client's own runtime", () => {
  test("get ranges and give rows of values", async () => {
    CustomFunctions.associate("DOUBLE", (rows: number[][]) => rows.map((row) => row.map((it) => it * 2)));
    expect(
      await office.host.callFunction("DOUBLE", [
        [
          [1, 2],
          [3, 4],
        ],
      ]),
    ).toEqual({
      values: [
        [2, 4],
        [6, 8],
      ],
    });
  });

  test("give a single value, and may take their time", async () => {
    CustomFunctions.associate("LATER", async (text: string) => `${text}!`);
    expect(await office.host.callFunction("LATER", ["soon"])).toEqual({ values: [["soon!"]] });
  });

  test("that throw give an error of Excel's with their own text", async () => {
    CustomFunctions.associate("REFUSE", () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "No such unit.");
    });
    expect(await office.host.callFunction("REFUSE", [])).toEqual({ error: "#N/A", message: "No such unit." });
  });

  test("that nobody has made are a wrong name", async () => {
    expect(await office.host.callFunction("MISSING", [])).toMatchObject({
      error: expect.stringMatching(/^#/),
    });
  });
});

describe("the ribbon", () => {
  test("calls the function of a button, and knows when it is completed", async () => {
    const pressed: string[] = [];
    Office.actions.associate("score", (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      event.completed();
    });
    await office.host.runCommand("score");
    expect(pressed).toEqual(["score"]);
  });

  test("the add-in can show and hide its pane", async () => {
    await Office.addin.showAsTaskpane();
    await Office.addin.hide();
    expect(visible).toEqual([true, false]);
  });
});
