import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { TableReading } from "../../workbook/read";
import type { Source } from "../../workbook/source";
import { CellLink } from "../parts/CellLink";
import { Section } from "../parts/Section";
import { useSpeech } from "../strings/SpeechContext";
import { foundTables, type FoundTable } from "./found-tables";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", listStyleType: "none", margin: 0, padding: 0 },
  row: {
    alignItems: "center",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    columnGap: tokens.spacingHorizontalS,
    display: "flex",
    justifyContent: "space-between",
    minHeight: "44px",
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const roles = { data: "roleData", framework: "roleFramework", method: "roleMethod" } as const;
const absent = { data: "absentData", framework: "absentFramework", method: "absentMethod" } as const;

interface FoundTablesProps {
  readonly source: Source;
  readonly table: TableReading | null;
}

/** The three tables: where each was found, or what stands in for it. */
export function FoundTables({ source, table: reading }: FoundTablesProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const place = ({ role, cell, table }: FoundTable): string =>
    cell === null
      ? t(absent[role])
      : table === null
        ? t("onSheet", { sheet: cell.sheet })
        : t("inTable", { table, sheet: cell.sheet });
  return (
    <Section title={t("tablesFound")}>
      <ul className={styles.list}>
        {foundTables(source, reading).map((found) => (
          <li key={found.role} className={styles.row}>
            <span className={styles.words}>
              <Body1>{t(roles[found.role])}</Body1>
              <Caption1 className={styles.quiet}>{place(found)}</Caption1>
            </span>
            {found.cell !== null && <CellLink cell={found.cell} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}
