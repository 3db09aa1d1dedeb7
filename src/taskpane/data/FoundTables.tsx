import { makeStyles } from "@fluentui/react-components";
import type { TableReading } from "../../workbook/read";
import type { Source } from "../../workbook/source";
import { Section } from "../parts/Section";
import { useSpeech } from "../strings/SpeechContext";
import { CellRow } from "./CellRow";
import { foundTables, type FoundTable } from "./found-tables";

const useStyles = makeStyles({ list: { listStyleType: "none", margin: 0, padding: 0 } });

const roles = {
  data: "roleData",
  framework: "roleFramework",
  method: "roleMethod",
  goalposts: "roleGoalposts",
} as const;
const absent = {
  data: "absentData",
  framework: "absentFramework",
  method: "absentMethod",
  goalposts: "absentData",
} as const;

interface FoundTablesProps {
  readonly source: Source;
  readonly table: TableReading | null;
}

/** The tables: where each was found, or what is used instead. That of goalposts is listed where there is one. */
export function FoundTables({ source, table: reading }: FoundTablesProps) {
  const styles = useStyles();
  const { t } = useSpeech();
  const where = ({ role, cell, table }: FoundTable): string =>
    cell === null
      ? t(absent[role])
      : table === null
        ? t("onSheet", { sheet: cell.sheet })
        : t("inTable", { table, sheet: cell.sheet });
  const year = source.goalposts?.year ?? null;
  const place = (found: FoundTable): string =>
    found.role === "goalposts" && year !== null
      ? t("goalpostsOfYear", { place: where(found), year })
      : where(found);
  return (
    <Section title={t("tablesFound")}>
      <ul className={styles.list}>
        {foundTables(source, reading).map((found) => (
          <CellRow key={found.role} title={t(roles[found.role])} hint={place(found)} cell={found.cell} />
        ))}
      </ul>
    </Section>
  );
}
