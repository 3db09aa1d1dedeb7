import { fixedFormula } from "../../workbook/area";
import type { StepOf } from "../../workbook/draw";
import { operation, type Operation } from "../host/operation";

/** Gives cells a list to choose from. */
export const addDropDown = ({ sheet, dropDown }: StepOf<"add-drop-down">): Operation =>
  operation(sheet, 7, (target) => {
    const { area, source, prompt, error, othersAllowed = false } = dropDown;
    const validation = target.range({ ...area, sheet }).dataValidation;
    validation.rule = {
      list: {
        inCellDropDown: true,
        source: "range" in source ? fixedFormula(source.range) : source.list.join(","),
      },
    };
    validation.ignoreBlanks = true;
    validation.prompt = { showPrompt: prompt !== "", title: "", message: prompt };
    validation.errorAlert = {
      showAlert: true,
      style: othersAllowed ? "Warning" : "Stop",
      title: "",
      message: error,
    };
  });
