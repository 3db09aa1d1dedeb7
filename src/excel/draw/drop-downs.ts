import type { DropDown, SheetPlan } from "../../workbook/plan";
import { fixedFormula } from "../../workbook/area";
import { operation, type Operation } from "../host/operation";

/** Excel refuses longer lists. */
const longestList = 255;

/** Gives cells a list to choose from. @throws RangeError for a list that must stand in cells instead */
export const addDropDowns = ({ sheet, dropDowns }: SheetPlan): readonly Operation[] =>
  dropDowns.map((dropDown) => {
    const source = choices(dropDown.source);
    return operation(sheet, 7, (target) => {
      const validation = target.range({ ...dropDown.area, sheet }).dataValidation;
      validation.rule = { list: { inCellDropDown: true, source } };
      validation.ignoreBlanks = true;
      validation.prompt = { showPrompt: dropDown.prompt !== "", title: "", message: dropDown.prompt };
      validation.errorAlert = {
        showAlert: true,
        style: dropDown.othersAllowed === true ? "Warning" : "Stop",
        title: "",
        message: dropDown.error,
      };
    });
  });

function choices(source: DropDown["source"]): string {
  if ("range" in source) return fixedFormula(source.range);
  const list = source.list.join(",");
  if (list.length > longestList || source.list.some((choice) => choice.includes(",")))
    throw new RangeError(`The list ${list.slice(0, 40)} is too long, or has commas: it must stand in cells.`);
  return list;
}
