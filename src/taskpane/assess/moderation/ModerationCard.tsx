import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { useEffect, useMemo, useRef } from "react";
import type { SessionIndex } from "../../../app/session";
import { type AssessmentTables, levelsOf } from "../../../workbook/assessment";
import { unitLabels } from "../../../workbook/unit-labels";
import { assessmentWords } from "../../frame/assessment-words";
import { nameOf } from "../../model/tree";
import { CellLink } from "../../parts/CellLink";
import { Disclosure } from "../../parts/Disclosure";
import { Hint } from "../../parts/Hint";
import { useSession, useSessionState } from "../../session/SessionContext";
import { useSpeech } from "../../strings/SpeechContext";
import { EvidenceList } from "../EvidenceList";
import { LongText } from "../LongText";
import { AgreeForm } from "./AgreeForm";
import { firstRating, levelWords } from "./cell-facts";
import type { QueueRow } from "./queue-rows";
import { RaterLevels } from "./RaterLevels";
import { reasonSentence } from "./reason-words";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    outlineStyle: "none",
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    justifyContent: "space-between",
  },
  name: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: "none", overflowWrap: "anywhere" },
  indicator: { margin: 0, overflowWrap: "anywhere" },
  reasons: { margin: 0, paddingInlineStart: "20px" },
  settled: { overflowWrap: "anywhere" },
});

interface ModerationCardProps {
  readonly index: SessionIndex;
  readonly assessment: AssessmentTables;
  readonly row: QueueRow;
  readonly decimals: number;
  readonly close: () => void;
  /** Opens the next open cell; null where there is no other. */
  readonly next: (() => void) | null;
}

/** One cell: what each rater says and on what grounds, what each level would do, and the level that people agree on. */
export function ModerationCard({ index, assessment, row, decimals, close, next }: ModerationCardProps) {
  const styles = useStyles();
  const session = useSession();
  const { busy, done } = useSessionState();
  const { t, plain } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  const onward = useRef<HTMLElement | null>(null);
  useEffect(() => heading.current?.focus(), [row.key]);
  const { cell, reasons, unit, indicator } = row.cell;
  const { model } = index;
  const levels = useMemo(() => levelsOf(assessment, model, cell.item), [assessment, model, cell.item]);
  const { sources } = row.cell.evidence;
  const place = firstRating(row.cell.ratings, assessment.ratingsPlace);
  const label = unitLabels(model.units)[unit] ?? cell.unit;
  const name = nameOf(model.indicators[indicator] ?? { name: "", code: cell.item });
  const settled = row.open === null ? row.cell.agreedRow : null;
  const isDone = done?.what === "agreed" || done?.what === "reopened";
  const isOfCell = isDone && done.unit === label && done.indicator === cell.item;
  return (
    <article className={styles.card} aria-label={`${label}, ${name}`} tabIndex={-1} data-focus-home="">
      <div className={styles.actions}>
        <Button size="small" icon={<ChevronLeftRegular />} onClick={close}>
          {t("backToQueue")}
        </Button>
        {next !== null && (
          <Button
            ref={(button: HTMLElement | null) => void (onward.current = button)}
            size="small"
            appearance={settled === null ? "secondary" : "primary"}
            onClick={next}
          >
            {t("nextCell")}
          </Button>
        )}
      </div>
      <h2 ref={heading} tabIndex={-1} className={styles.name}>
        {label}
      </h2>
      <p className={styles.indicator}>{name}</p>
      {isOfCell && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{assessmentWords(done, t)}</MessageBarBody>
        </MessageBar>
      )}
      {settled !== null && (
        <div className={styles.settled}>
          <p className={styles.indicator}>
            {t("settledAs", {
              level: settled.isNotApplicable ? t("doesNotApply") : levelWords(settled.level, levels, plain),
              by: settled.by === "" ? t("nobodyNamed") : settled.by,
              date: settled.date === "" ? t("noDay") : settled.date,
            })}
          </p>
          {settled.reason !== "" && <LongText text={settled.reason} />}
          <Button
            size="small"
            disabledFocusable={busy !== null}
            onClick={() => void session.reopenLevel(cell.unit, cell.item)}
          >
            {t("reopen")}
          </Button>
        </div>
      )}
      {reasons.length > 0 && (
        <ul className={styles.reasons} aria-label={t("whyHere")}>
          {reasons.map((reason) => (
            <li key={reason}>{reasonSentence(reason, cell, assessment.rule.raters, t)}</li>
          ))}
        </ul>
      )}
      <RaterLevels ratings={row.cell.ratings} levels={levels} sources={sources} />
      {place !== null && (
        <div>
          <Hint>{t("goToRatings")}</Hint>
          <CellLink cell={place} />
        </div>
      )}
      {sources.length > 0 && (
        <Disclosure title={t("restsOn")}>
          <EvidenceList sources={sources} />
        </Disclosure>
      )}
      <AgreeForm
        key={`${row.key} ${row.open === null}`}
        index={index}
        row={row}
        levels={levels}
        decimals={decimals}
        agreed={() => (onward.current ?? heading.current)?.focus()}
      />
    </article>
  );
}
