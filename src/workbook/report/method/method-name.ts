import { methodWords } from "../../spanish";
import type { Context } from "../context/context";

/** A method in the language of the report, without its figures: "benefit of the doubt". */
export const methodName = ({ language }: Context, setting: string, method: string): string =>
  methodWords(language).value(setting, method);

/** Several, as a list. */
export const methodNames = (context: Context, setting: string, methods: readonly string[]): string =>
  methods.map((method) => methodName(context, setting, method)).join(", ");
