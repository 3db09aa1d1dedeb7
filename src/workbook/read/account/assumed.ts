import type { Header } from "../find/region";
import type { Assumption } from "./table-reading";

/** What is taken for granted where a table is missing and the header says nothing. */
export function assumed(
  hasFramework: boolean,
  hasMethod: boolean,
  headers: readonly Header[],
): readonly Assumption[] {
  const says = (test: (header: Header) => boolean): boolean => headers.some(test);
  return [
    ...(hasFramework
      ? []
      : [
          "flat-index" as const,
          ...(says(({ direction }) => direction !== undefined) ? [] : ["more-is-better" as const]),
          ...(says(({ weight }) => weight !== undefined) ? [] : ["equal-weights" as const]),
        ]),
    ...(hasMethod ? [] : ["default-method" as const]),
  ];
}
