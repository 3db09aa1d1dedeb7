import { Body1, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ReadColumn } from "../../../workbook/read";
import { Paged } from "../../parts/Paged";
import { SearchField } from "../../parts/SearchField";
import { Subheading } from "../../parts/Subheading";
import { useSpeech } from "../../strings/SpeechContext";
import type { TextKey } from "../../strings/text";
import { columnGroups, type ColumnUse } from "./column-groups";
import { columnKey } from "./column-title";
import { ColumnItem } from "./ColumnItem";
import { useFollowedColumn } from "./use-followed-column";

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", gap: "20px" },
  group: { display: "flex", flexDirection: "column", outlineOffset: "2px" },
  search: { maxWidth: "400px" },
});

const titles = {
  scored: "columnsScored",
  ofUse: "columnsOfUse",
  notScored: "columnsNotScored",
} as const satisfies Record<ColumnUse, TextKey>;

/** From this many columns on there is a search. */
const searchFrom = 15;

/** The columns of the data, grouped by their use; a few of each group are drawn, as a table may have hundreds. */
export function ColumnList({ columns }: { readonly columns: readonly ReadColumn[] }) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [search, setSearch] = useState("");
  const list = useFollowedColumn(columns);
  const groups = columnGroups(columns, search);
  return (
    <div ref={list} className={styles.groups}>
      {columns.length >= searchFrom && (
        <div className={styles.search}>
          <SearchField label={t("findColumn")} value={search} onChange={setSearch} />
        </div>
      )}
      {groups.length === 0 && <Body1>{t("noColumnFound")}</Body1>}
      {groups.map(({ use, columns: members }) => (
        <div
          key={use}
          className={styles.group}
          role="group"
          aria-labelledby={`columns-${use}`}
          tabIndex={-1}
          data-focus-home=""
        >
          <Subheading id={`columns-${use}`}>{t(titles[use], { count: members.length })}</Subheading>
          <Paged items={members} first={10}>
            {(column) => <ColumnItem key={columnKey(column)} column={column} />}
          </Paged>
        </div>
      ))}
    </div>
  );
}
