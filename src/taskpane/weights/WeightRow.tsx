import {
  Body1,
  Button,
  Caption1,
  Slider,
  ToggleButton,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import { LockOpenRegular } from "@fluentui/react-icons/svg/lock-open";
import { useId, useState } from "react";
import { Hint } from "../parts/Hint";
import { NumberField } from "../parts/NumberField";
import { useSession, useSessionState } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";
import { nameOf, type Branch } from "../model/tree";
import { useWeightDraft } from "./use-weight-draft";

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", paddingBlock: tokens.spacingVerticalXS },
  head: { alignItems: "center", columnGap: tokens.spacingHorizontalXS, display: "flex" },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  space: { flexShrink: 0, width: "24px" },
  body: {
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    display: "flex",
    paddingInlineStart: "28px",
  },
  reason: { paddingInlineStart: "28px" },
  slider: { flexGrow: 1, minWidth: "80px" },
  // The slider has a hundred steps: their marks would be a dotted line.
  rail: { "::before": { backgroundImage: "none" } },
  effective: {
    color: tokens.colorNeutralForeground3,
    flexShrink: 0,
    fontVariantNumeric: "tabular-nums",
    minWidth: "44px",
    textAlign: "end",
  },
});

interface WeightRowProps {
  readonly branch: Branch;
  /** End of the slider. */
  readonly scale: number;
  readonly effective: number;
  readonly editable: boolean;
  /** False where other weights have a cell and this one has none. */
  readonly hasCell: boolean;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
}

/** One weight: its slider and number, its share of the index beside them, and its lock. */
export function WeightRow({ branch, scale, effective, editable, hasCell, open, setOpen }: WeightRowProps) {
  const styles = useStyles();
  const session = useSession();
  const { lockedWeights } = useSessionState();
  const { t, percent, plain } = useSpeech();
  const { code, weight: written } = branch.node;
  const name = nameOf(branch.node);
  const { weight, move } = useWeightDraft(code, written);
  const locked = lockedWeights.has(code);
  const fixed = locked || !editable || !hasCell;
  const step = scale / 100;
  const reason = useId();
  const [refused, setRefused] = useState<string | null>(null);
  const why = locked ? t("weightLocked") : hasCell ? null : t("weightWithoutCell");
  const refusal =
    refused === null ? why : t("weightRefused", { text: refused, value: plain(weight), example: plain(0.5) });
  return (
    <div className={styles.row}>
      <div className={styles.head}>
        {branch.children.length > 0 ? (
          <Button
            size="small"
            appearance="subtle"
            icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-expanded={open}
            aria-label={t("partsOf", { name })}
            onClick={() => setOpen(!open)}
          />
        ) : (
          <span className={styles.space} />
        )}
        <Body1 className={styles.name}>{name}</Body1>
        <Caption1 className={styles.effective} title={t("effectiveWeight")}>
          {percent(effective, 1)}
        </Caption1>
        <ToggleButton
          size="small"
          appearance="subtle"
          icon={locked ? <LockClosedRegular /> : <LockOpenRegular />}
          checked={locked}
          disabledFocusable={!editable || !hasCell}
          aria-label={t("lockWeight", { name })}
          onClick={() => session.lockWeight(code, !locked)}
        />
      </div>
      <div className={styles.body} title={why ?? undefined}>
        <Slider
          className={styles.slider}
          rail={{ className: styles.rail }}
          size="small"
          min={0}
          max={scale}
          step={step}
          value={weight}
          disabled={fixed}
          aria-label={t("weightOf", { name })}
          onChange={(_, { value }) => move(Number(value.toPrecision(12)), false)}
        />
        <NumberField
          label={t("weightNumberOf", { name })}
          value={weight}
          step={step}
          disabled={fixed}
          onChange={(value) => {
            setRefused(null);
            move(value, true);
          }}
          onRefuse={setRefused}
          describedBy={refusal === null ? undefined : reason}
        />
      </div>
      {refusal !== null && (
        <div role={refused === null ? undefined : "alert"} className={styles.reason}>
          <Hint id={reason}>{refusal}</Hint>
        </div>
      )}
    </div>
  );
}
