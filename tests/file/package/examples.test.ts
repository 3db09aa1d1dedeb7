import { areaFormula } from "../../../src/file/package/chart/references";
import { niceStep } from "../../../src/file/package/chart/nice-step";
import { storedValue } from "../../../src/file/package/stored-value";
import { setAttribute } from "../../../src/file/package/xml/attributes";
import { setting } from "../../../src/file/package/xml/element";
import {
  escapeAttribute,
  escapePlain,
  escapeSigns,
  escapeText,
  unescapeXml,
} from "../../../src/file/package/xml/escape";
import { evaluate, examplesOf } from "../../support/examples";

const names = {
  areaFormula,
  escapeAttribute,
  escapePlain,
  escapeSigns,
  escapeText,
  niceStep,
  setAttribute,
  setting,
  storedValue,
  unescapeXml,
};

const files = [
  "chart/nice-step",
  "chart/references",
  "stored-value",
  "xml/attributes",
  "xml/element",
  "xml/escape",
];

test.each(files.flatMap((file) => examplesOf(`src/file/package/${file}.ts`)))(
  "$expression is $result",
  ({ expression, result }) => expect(evaluate(expression, names)).toEqual(evaluate(result, names)),
);
