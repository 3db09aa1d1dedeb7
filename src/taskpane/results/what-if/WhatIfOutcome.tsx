import { Body1, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { FoundWhatIf, SessionIndex, WhatIfValues } from "../../../app/session";
import { describeProblem } from "../../../workbook/problems";
import { unitLabels } from "../../../workbook/unit-labels";
import { nameOf, type Branch } from "../../model/tree";
import { Hint } from "../../parts/Hint";
import { Loading } from "../../parts/Loading";
import { useSessionState } from "../../session/SessionContext";
import { useSpeech } from "../../strings/SpeechContext";
import { listedWords } from "./listed-words";
import { changedParts, isSame, passed } from "./what-if-figures";
import { WhatIfRange } from "./WhatIfRange";
import { WhatIfTable } from "./WhatIfTable";

interface WhatIfOutcomeProps {
  readonly index: SessionIndex;
  /** Position of the unit. */
  readonly unit: number;
  readonly root: Branch;
  readonly decimals: number;
  readonly values: WhatIfValues;
}

/** What comes of the changed values: figures before and after, whom the unit passes, and whether the scale moved. */
export function WhatIfOutcome({ index, unit, root, decimals, values }: WhatIfOutcomeProps) {
  const { whatIf } = useSessionState();
  const { t, problemWords } = useSpeech();
  const { found, ranges, scale } = whatIf;
  if (found === null || found.unit !== index.model.units[unit]?.code)
    return ranges.phase === "failed" ? (
      <Body1>{t("whatIfFailed", { reason: ranges.reason })}</Body1>
    ) : (
      <Loading />
    );
  if (!found.outcome.ok)
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          {found.outcome.problems.slice(0, 3).map((problem, k) => {
            const { message, remedy } = problemWords(describeProblem(problem, index.source, index.model));
            return <div key={k}>{`${message} ${remedy}`}</div>;
          })}
        </MessageBarBody>
      </MessageBar>
    );
  const isOld = found.index !== index || found.values !== values || found.scale !== scale;
  return (
    <Figures
      before={found.index}
      found={found}
      outcome={found.outcome}
      {...{ unit, root, decimals, isOld }}
    />
  );
}

interface FiguresProps extends Omit<WhatIfOutcomeProps, "index" | "values"> {
  readonly before: SessionIndex;
  readonly found: FoundWhatIf;
  readonly outcome: FoundWhatIf["outcome"] & { readonly ok: true };
  /** Whether newer figures are on their way. */
  readonly isOld: boolean;
}

function Figures({ before, found, outcome, unit, root, decimals, isOld }: FiguresProps) {
  const { t, number, plain } = useSpeech();
  const { results, movedScale } = outcome;
  const [whole, ...parts] = changedParts(before.results, results, unit, root);
  const changed = parts.filter((part) => !isSame(part, decimals));
  const same = parts.filter((part) => isSame(part, decimals)).map(({ branch }) => nameOf(branch.node));
  const labels = unitLabels(before.model.units);
  const { passes, passedBy } = passed(before.results, results, unit, root.position);
  const named = (units: readonly number[]): { readonly list: string; readonly count: number } => ({
    list: listedWords(
      units.map((other) => labels[other] ?? ""),
      t,
    ),
    count: units.length,
  });
  const moved = before.model.indicators.filter(({ code }) => movedScale.includes(code)).map(nameOf);
  return (
    <div aria-busy={isOld}>
      <Body1 block aria-live="polite">
        {t("whatIfSaid", {
          name: labels[unit] ?? "",
          score: number(whole?.score.after ?? NaN, decimals),
          rank: plain(whole?.rank.after ?? NaN),
        })}{" "}
        {passes.length > 0 && t("whatIfPasses", named(passes))}{" "}
        {passedBy.length > 0 && t("whatIfIsPassed", named(passedBy))}
      </Body1>
      <WhatIfTable
        parts={[...(whole ? [whole] : []), ...changed]}
        decimals={decimals}
        name={nameOf(root.node)}
      />
      {same.length > 0 && <Hint>{t("whatIfSame", { list: same.join(", ") })}</Hint>}
      <WhatIfRange unit={unit} root={root} />
      {found.scale === "moves" && (
        <Hint>
          {moved.length === 0
            ? t("whatIfNoneMoved")
            : t("whatIfMoved", { list: listedWords(moved, t), count: moved.length })}
        </Hint>
      )}
    </div>
  );
}
