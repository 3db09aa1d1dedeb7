import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { useEffect, useRef } from "react";
import type { SessionIndex } from "../../app/session";
import { unitLabels } from "../../workbook/unit-labels";
import { decimalsOf } from "../model/decimals";
import type { Branch } from "../model/tree";
import { Disclosure } from "../parts/Disclosure";
import { Hint } from "../parts/Hint";
import { Section } from "../parts/Section";
import { useSession, useSessionState } from "../session/SessionContext";
import { useSpeech } from "../strings/SpeechContext";
import { FailedGates } from "./FailedGates";
import { GapBars } from "./GapBars";
import { IndicatorTable } from "./IndicatorTable";
import { gapParts, profileLine, sharedScale } from "./profile";
import { profileFigures, referenceWords } from "./profile-figures";
import { ProfileFigures } from "./ProfileFigures";
import { shownRanges } from "./range/rank-ranges";
import { UnitRange } from "./range/UnitRange";
import { ScoreBars } from "./ScoreBars";
import { SaveBrief } from "./brief/SaveBrief";
import { WhatIf } from "./what-if/WhatIf";

const useStyles = makeStyles({
  profile: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, minWidth: 0 },
  name: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: "none", overflowWrap: "anywhere" },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    justifyContent: "space-between",
  },
});

interface ProfileProps {
  readonly index: SessionIndex;
  /** Position of the unit. */
  readonly unit: number;
  readonly root: Branch;
  readonly close: () => void;
}

/** One unit: its scores beside its peers and the best, and what its gap is made of. */
export function Profile({ index, unit, root, close }: ProfileProps) {
  const styles = useStyles();
  const session = useSession();
  const speech = useSpeech();
  const { t } = speech;
  const state = useSessionState();
  const { busy, report, whatIf } = state;
  const { model, results } = index;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [unit]);
  const decimals = decimalsOf(results.scores[root.position] ?? new Float64Array());
  const code = model.units[unit]?.code;
  const parts = gapParts(results, root.node.code, unit);
  const label = unitLabels(model.units)[unit];
  const lines = root.children.map((branch) => profileLine(results, unit, branch));
  return (
    <article className={styles.profile} aria-label={label} tabIndex={-1} data-focus-home="">
      <div className={styles.actions}>
        <Button size="small" icon={<ChevronLeftRegular />} onClick={close}>
          {t("backToRanking")}
        </Button>
        {code !== undefined && (
          <Button
            size="small"
            aria-expanded={whatIf.open === code}
            onClick={() => session.openWhatIf(whatIf.open === code ? null : code)}
          >
            {t("whatIf")}
          </Button>
        )}
        {code !== undefined && (
          <Button
            size="small"
            disabledFocusable={busy !== null}
            title={t(report === "none" ? "showInSheetData" : "showInSheetProfile")}
            onClick={() => void session.showUnit(code, root.node.code)}
          >
            {t("showInSheet")}
          </Button>
        )}
      </div>
      <h2 ref={heading} tabIndex={-1} className={styles.name}>
        {label}
      </h2>
      <ProfileFigures figures={profileFigures(results, unit, root, decimals, speech)} />
      <FailedGates results={results} root={root.node.code} unit={unit} />
      {code !== undefined && whatIf.open === code && (
        <WhatIf key={code} index={index} unit={unit} root={root} decimals={decimals} />
      )}
      {state.ranges.phase !== "none" && (
        <UnitRange
          index={index}
          unit={unit}
          root={root.node.code}
          ranges={shownRanges(state, root.node.code)}
        />
      )}
      <Section title={t("strengths")}>
        <Hint>{t("barLegend")}</Hint>
        <ScoreBars lines={lines} scale={sharedScale(results, root.children)} decimals={decimals} />
      </Section>
      <Section title={t("gapMadeOf")}>
        <Hint>
          {parts.length === 0 ? t("noGap") : t("gapMadeOfText", { reference: referenceWords(results, t) })}
        </Hint>
        {parts.length > 0 && <GapBars parts={parts} decimals={decimals + 1} />}
      </Section>
      <Disclosure title={t("allIndicators")}>
        <IndicatorTable index={index} unit={unit} decimals={decimals} />
      </Disclosure>
      {code !== undefined && <SaveBrief root={root.node.code} unit={code} name={label ?? code} />}
    </article>
  );
}
