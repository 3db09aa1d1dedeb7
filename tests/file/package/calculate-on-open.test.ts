import { calculateOnOpen } from "../../../src/file/package";
import { partText, setPartText } from "../../../src/file/package/parts";
import { orderFaults } from "./support/order";
import { first, parse } from "./support/package";
import { plainWorkbook } from "./support/workbooks";

const name = "xl/workbook.xml";

test("keeps the other calculation settings, and changes nothing a second time", () => {
  const parts = plainWorkbook();
  setPartText(parts, name, partText(parts, name).replace("<calcPr ", '<calcPr calcMode="manual" '));
  const before = partText(parts, name);
  calculateOnOpen(parts);
  const text = partText(parts, name);
  const settings = first(parse(text), "calcPr");
  expect(settings.getAttribute("calcMode")).toBe("manual");
  expect(settings.getAttribute("fullCalcOnLoad")).toBe("1");
  expect(text.replace(' fullCalcOnLoad="1"', "")).toBe(before);
  calculateOnOpen(parts);
  expect(partText(parts, name)).toBe(text);
});

test("turns the setting on where it was off", () => {
  const parts = plainWorkbook();
  setPartText(parts, name, partText(parts, name).replace("<calcPr ", "<calcPr fullCalcOnLoad='0' "));
  calculateOnOpen(parts);
  expect(first(parse(partText(parts, name)), "calcPr").getAttribute("fullCalcOnLoad")).toBe("1");
});

test("puts the settings in their place where there are none", () => {
  const parts = plainWorkbook();
  const bare = partText(parts, name)
    .replace(/<calcPr[^>]*>(<\/calcPr>)?/, "")
    .replace("</workbook>", '<pivotCaches/><extLst><ext uri="x"><calcPr/></ext></extLst></workbook>');
  setPartText(parts, name, bare);
  calculateOnOpen(parts);
  const root = first(parse(partText(parts, name)), "workbook");
  expect(orderFaults(root, 1)).toEqual([]);
  expect(root.getElementsByTagName("calcPr")[0]?.getAttribute("fullCalcOnLoad")).toBe("1");
});
