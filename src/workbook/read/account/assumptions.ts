import type { Header } from "../find/region";
import type { Assumption } from "./table-reading";

/** What is assumed when the Framework or the Method is missing and the header states nothing. */
export function assumptionsOf(
  hasFramework: boolean,
  hasMethod: boolean,
  headers: readonly Header[],
): readonly Assumption[] {
  const anyHeader = (test: (header: Header) => boolean): boolean => headers.some(test);
  return [
    ...(hasFramework
      ? []
      : [
          "flat-index" as const,
          ...(anyHeader(({ direction }) => direction !== undefined) ? [] : ["more-is-better" as const]),
          ...(anyHeader(({ weight }) => weight !== undefined) ? [] : ["equal-weights" as const]),
        ]),
    ...(hasMethod ? [] : ["default-method" as const]),
  ];
}
