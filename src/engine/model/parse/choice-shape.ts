import type { Choice } from "../choice";
import { objectOf, parameterValue, recordOf, type Shape, text } from "./shape";

/** A choice of a stage. Its name may be any text here: later checks decide whether there is such a method, and the right one. */
export const choice = <Name extends string>(): Shape<Choice<Name>> =>
  objectOf<Choice<Name>>({ method: text as Shape<Name>, parameters: recordOf(parameterValue) });
