import { Link } from "@fluentui/react-components";
import type { TableReading } from "../../../workbook/read";
import { useSpeech } from "../../strings/SpeechContext";
import { columnGroups } from "./column-groups";
import { readingId } from "./reading-id";

/** One line at the top: what to check and what was not scored. It leads to how the table was read. */
export function ReadingSummary({ table }: { readonly table: TableReading }) {
  const { t } = useSpeech();
  const { columns, rowsLeftOut } = table;
  const notScored = columnGroups(columns, "").find(({ use }) => use === "notScored")?.columns.length ?? 0;
  const unsure = columns.filter(({ certainty }) => certainty === "unsure").length;
  const parts = [
    unsure === 0 ? "" : t("columnsToCheck", { count: unsure }),
    notScored === 0 ? "" : t("columnsNotScored", { count: notScored }),
    rowsLeftOut.length === 0 ? "" : t("rowsLeftOut", { count: rowsLeftOut.length }),
  ].filter((part) => part !== "");
  if (parts.length === 0) return null;
  const go = (): void => {
    const section = document.querySelector<HTMLElement>(`#${readingId} > section`);
    section?.focus();
    section?.scrollIntoView();
  };
  return (
    <div>
      <Link as="button" inline onClick={go}>
        {parts.join(" · ")}
      </Link>
    </div>
  );
}
