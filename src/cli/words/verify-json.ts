import { causeCount, isProved, type ComparedReport } from "../../app";
import { cellAddress } from "../../workbook/cells";

/** A verification for programs: every difference, without shortening. */
export const verifyJson = (verification: ComparedReport): string => {
  const { changes, ...rest } = verification;
  return `${JSON.stringify(
    {
      verified: isProved(verification),
      causes: causeCount(verification),
      ...rest,
      compared: undefined, // which JSON leaves out: this is always a compared report
      changes: changes.map(({ cell, ...change }) => ({
        cell: cell === null ? null : cellAddress(cell),
        ...change,
      })),
    },
    null,
    2,
  )}\n`;
};
