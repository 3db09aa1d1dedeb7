import type { Block } from "../../plan";
import { text } from "../context/context";
import { blockName } from "./block-name";

/** Title and explanation, in the first two rows, and a remark in the third where there is one. */
export const headBlock = (key: string, title: string, explanation: string, remark = ""): Block => ({
  name: blockName(key, "Head"),
  row: 0,
  column: 0,
  cells: [
    [text(title, "title")],
    [text(explanation, "subtitle")],
    ...(remark === "" ? [] : [[text(remark, "subtitle")]]),
  ],
});
