import { Body1, Field, SearchBox, Subtitle2, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ReadColumn } from "../../../workbook/read";
import { useSpeech } from "../../strings/SpeechContext";
import type { TextKey } from "../../strings/text";
import { columnGroups, type ColumnUse } from "./column-groups";
import { columnKey } from "./column-title";
import { ColumnItem } from "./ColumnItem";
import { Paged } from "./Paged";
import { useFollowedColumn } from "./use-followed-column";

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", gap: "20px" },
  group: { display: "flex", flexDirection: "column", outlineOffset: "2px" },
  title: { margin: 0 },
  search: { maxWidth: "none", minWidth: 0, width: "100%" },
  field: { maxWidth: "400px", minWidth: 0 },
});

const titles = {
  scored: "columnsScored",
  ofUse: "columnsOfUse",
  notScored: "columnsNotScored",
} as const satisfies Record<ColumnUse, TextKey>;

/** Fewer are overlooked without a search. */
const searchFrom = 15;

/** The columns of the data by their use, a few of each at once: a table may have hundreds. */
export function ColumnList({ columns }: { readonly columns: readonly ReadColumn[] }) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [search, setSearch] = useState("");
  const list = useFollowedColumn(columns);
  const groups = columnGroups(columns, search);
  return (
    <div ref={list} className={styles.groups}>
      {columns.length >= searchFrom && (
        <Field label={t("findColumn")} size="small" className={styles.field}>
          <SearchBox
            size="small"
            className={styles.search}
            input={{ className: styles.field }}
            value={search}
            dismiss={{ "aria-label": t("clearSearch") }}
            onChange={(_, { value }) => setSearch(value)}
          />
        </Field>
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
          <Subtitle2 as="h3" id={`columns-${use}`} className={styles.title}>
            {t(titles[use], { count: members.length })}
          </Subtitle2>
          <Paged items={members} first={10}>
            {(column) => <ColumnItem key={columnKey(column)} column={column} />}
          </Paged>
        </div>
      ))}
    </div>
  );
}
