import { futureDates } from "../workbook/assessment";
import type { Problem } from "../workbook/problem";
import { problemOf } from "../workbook/problems";
import type { Source } from "../workbook/source";

/**
 * A warning for each table of an assessment with dates after today. It is said beside a report and not in it: the same workbook
 * has the same report on every day.
 */
export const problemsOfDates = ({ assessment }: Source, now: Date): readonly Problem[] =>
  assessment === undefined
    ? []
    : futureDates(assessment, now.toISOString().slice(0, 10)).map(({ table, cell, found, count }) =>
        problemOf({
          code: "date-in-future",
          severity: "warning",
          cell,
          details: { table, found, ...(count > 1 && { more: String(count - 1) }) },
        }),
      );
