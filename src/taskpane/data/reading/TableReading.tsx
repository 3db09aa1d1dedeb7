import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import type { TableReading as Table } from "../../../workbook/read";
import { Hint } from "../../parts/Hint";
import { Section } from "../../parts/Section";
import { useSpeech } from "../../strings/SpeechContext";
import { Assumptions } from "./Assumptions";
import { ColumnList } from "./ColumnList";
import { layoutWords } from "./layout-words";
import { LeftOutRows } from "./LeftOutRows";
import { MissingMarks } from "./MissingMarks";
import { Preview } from "./Preview";
import { readingId } from "./reading-id";

const useStyles = makeStyles({
  parts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, minWidth: 0 },
  layout: { overflowWrap: "anywhere" },
});

/** How the table of the data was read; the user can change the role of each column. */
export function TableReading({ table }: { readonly table: Table }) {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <div id={readingId}>
      <Section title={t("readingTitle")}>
        <div className={styles.parts}>
          <Body1 className={styles.layout}>{layoutWords(table, t)}</Body1>
          <Assumptions assumptions={table.assumptions} />
          <Hint>{t("readingHint")}</Hint>
          <ColumnList columns={table.columns} />
          <LeftOutRows rows={table.rowsLeftOut} />
          <MissingMarks marks={table.missing} />
          <Preview {...table.preview} />
        </div>
      </Section>
    </div>
  );
}
