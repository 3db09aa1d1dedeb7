import { ProgressBar } from "@fluentui/react-components";
import { useState } from "react";
import { decimalsOf } from "../../model/decimals";
import { treesOf } from "../../model/tree";
import { Hint } from "../../parts/Hint";
import { Loading } from "../../parts/Loading";
import { Section } from "../../parts/Section";
import { useSpeech } from "../../strings/SpeechContext";
import { Sentence } from "../../decide/Sentence";
import type { AssessViewProps } from "../assess-view-props";
import { ModerationCard } from "../moderation/ModerationCard";
import { QueueFilters } from "../moderation/QueueFilters";
import { QueueList } from "../moderation/QueueList";
import {
  nextAfter,
  noFilter,
  progressOf,
  type QueueFilter,
  queueRows,
  type QueueRow,
} from "../moderation/queue-rows";
import { useModeration } from "../moderation/use-moderation";

/** The cells on which people should decide, those that can change a rank most first; one at a time as a card. */
export function ModerationView({ index }: AssessViewProps) {
  const { t } = useSpeech();
  const looked = useModeration(index);
  const [filter, setFilter] = useState<QueueFilter>(noFilter);
  const [opened, setOpened] = useState<QueueRow | null>(null);
  const [left, setLeft] = useState<string | null>(null);
  /** The list from which the card was opened: "next" goes on in it. */
  const [listed, setListed] = useState<readonly QueueRow[]>([]);
  const { assessment } = index.source;
  if (assessment === undefined || assessment.cells.length === 0) return <Hint>{t("assessNoRatings")}</Hint>;
  if (looked === null || looked.result === null) return <Loading label={t("queueLooking")} />;
  const found = looked.result;
  const { model, results } = index;
  const root = treesOf(model)[0];
  const decimals = decimalsOf(results.scores[root?.position ?? 0] ?? new Float64Array());
  const rows = queueRows(found, model, filter);
  const { settled, all } = progressOf(found);
  const progress = (
    <div>
      <Sentence>{all === 0 ? t("queueNone") : t("queueProgress", { settled, count: all })}</Sentence>
      {all > 0 && (
        <ProgressBar value={settled} max={all} aria-label={t("queueProgress", { settled, count: all })} />
      )}
    </div>
  );
  if (opened !== null) {
    const row = currentRow(found, model, opened);
    const next = nextAfter(
      rows.filter((one) => one.open !== null),
      row.key,
      listed,
    );
    const wanted = rows.find(({ key }) => key === next);
    return (
      <>
        {progress}
        <ModerationCard
          index={index}
          assessment={assessment}
          row={row}
          decimals={decimals}
          close={() => {
            setLeft(opened.key);
            setOpened(null);
          }}
          next={wanted === undefined ? null : () => setOpened(wanted)}
        />
      </>
    );
  }
  return (
    <Section title={t("assessModeration")}>
      <Hint>{t("queueText")}</Hint>
      {progress}
      <QueueFilters
        {...{ model, moderation: found, assessment, filter }}
        onChange={(wanted) => {
          setLeft(null);
          setFilter(wanted);
        }}
      />
      {found.notComputed > 0 && <Hint>{t("queueNotComputed", { count: found.notComputed })}</Hint>}
      {rows.length === 0 ? (
        <Sentence>{t(filter.state === "settled" ? "queueEmptySettled" : "queueEmpty")}</Sentence>
      ) : (
        <QueueList
          title={t("queueList")}
          rows={rows}
          model={model}
          returnTo={left}
          open={(key) => {
            setListed(rows);
            setOpened(rows.find((row) => row.key === key) ?? null);
          }}
        />
      )}
    </Section>
  );
}

/** The row of a cell as it is now: settled since, open again, or no longer in the queue. */
function currentRow(
  found: Parameters<typeof queueRows>[0],
  model: Parameters<typeof queueRows>[1],
  opened: QueueRow,
): QueueRow {
  const all = [
    ...queueRows(found, model, { ...noFilter, state: "decide" }),
    ...queueRows(found, model, { ...noFilter, state: "look" }),
    ...queueRows(found, model, { ...noFilter, state: "settled" }),
  ];
  return all.find(({ key }) => key === opened.key) ?? opened;
}
