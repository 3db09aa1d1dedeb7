import { useMemo, useState } from "react";
import { unitLabels } from "../../../workbook/unit-labels";
import { ChartPicture } from "../../charts/ChartPicture";
import { ChartSection } from "../../charts/ChartSection";
import { decimalsOf } from "../../model/decimals";
import { flattened, nameOf } from "../../model/tree";
import { Choice } from "../../parts/Choice";
import { Hint } from "../../parts/Hint";
import { Paged } from "../../parts/Paged";
import { Section } from "../../parts/Section";
import { useSpeech } from "../../strings/SpeechContext";
import type { DecideViewProps } from "../decide-view-props";
import { NameList } from "../NameList";
import { UnitChoice } from "../UnitChoice";
import { importanceChart, importanceTable } from "../levers/importance-chart";
import { LeverCard } from "../levers/LeverCard";
import { hasUnknownGain, sortedLevers, type LeverOrder } from "../levers/lever-rows";
import { orderOptions } from "../levers/order-options";
import { useLevers } from "../levers/use-levers";
import { Sentence } from "../Sentence";

/** Levers that are drawn at first. */
const first = 10;

/** What a unit could do next in each indicator, and what the index would gain. */
export function LeversView({ index, root, unit }: DecideViewProps) {
  const speech = useSpeech();
  const { t, plain, number } = speech;
  const { model, results } = index;
  const [wanted, setOrder] = useState<LeverOrder>("gain");
  const lists = useLevers(index, root.node.code, unit);
  const { rows, reached, missing } = lists;
  const options = orderOptions(rows, t);
  const order = options.find(({ value }) => value === wanted)?.value ?? "gain";
  const inFramework = useMemo(() => {
    const positions = new Map(model.indicators.map(({ code }, k) => [code, k]));
    return flattened(root).map(({ node }) => positions.get(node.code) ?? -1);
  }, [model, root]);
  const sorted = useMemo(() => sortedLevers(rows, order, inFramework), [rows, order, inFramework]);
  const labels = unitLabels(model.units);
  const label = labels[unit] ?? "";
  const decimals = decimalsOf(results.scores[root.position] ?? new Float64Array());
  const score = results.scores[root.position]?.[unit] ?? NaN;
  const rank = results.ranks[root.position]?.[unit] ?? NaN;
  const names = (levers: typeof reached): readonly string[] =>
    levers.map(({ indicator }) => nameOf(model.indicators[indicator] ?? { name: "", code: "" }));
  const all = [...rows, ...reached, ...missing];
  const chosen = sorted[0];
  const chart = importanceChart(all, model, chosen?.indicator ?? null, speech);
  if (Number.isNaN(score))
    return (
      <>
        <UnitChoice model={model} unit={unit} />
        <Sentence>{t("leversUnscored", { unit: label, index: nameOf(root.node) })}</Sentence>
      </>
    );
  return (
    <>
      <UnitChoice model={model} unit={unit} />
      <Section title={t("leversTitle")}>
        <Sentence>
          {t("leversLead", { unit: label, score: number(score, decimals), rank: plain(rank) })}
        </Sentence>
        <Hint>{t("leversText")}</Hint>
        {rows.some(hasUnknownGain) && <Hint>{t("leversNoGain")}</Hint>}
        <Choice
          label={t("sortLevers")}
          options={options}
          value={order}
          onChange={(value) => setOrder(options.find((one) => one.value === value)?.value ?? "gain")}
        />
        <Paged key={`${unit} ${order}`} items={sorted} first={first} label={t("leversTitle")}>
          {(row) => (
            <LeverCard key={row.indicator} {...{ index, unit, row, labels, decimals }} rankBefore={rank} />
          )}
        </Paged>
        {reached.length > 0 && <NameList label={t("leversReached")} names={names(reached)} none="" />}
        {missing.length > 0 && <NameList label={t("leversMissing")} names={names(missing)} none="" />}
      </Section>
      <ChartSection
        title={t("leverChart")}
        text={
          <Hint>
            {t("leverChartText")}
            {chosen !== undefined &&
              ` ${t("leverChartChosen", { code: model.indicators[chosen.indicator]?.code ?? "" })}`}
          </Hint>
        }
        table={() => importanceTable(all, model, decimals, speech)}
      >
        <ChartPicture chart={chart} />
      </ChartSection>
    </>
  );
}
