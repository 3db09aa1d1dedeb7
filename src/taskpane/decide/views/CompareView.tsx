import { useMemo, useState } from "react";
import { sideBySide, usualComparison } from "../../../engine";
import { BarPicture } from "../../charts/BarPicture";
import { ChartPicture } from "../../charts/ChartPicture";
import { ChartSection } from "../../charts/ChartSection";
import { DataTable } from "../../charts/DataTable";
import { useKeptChoice } from "../../frame/KeptChoice";
import { decimalsOf } from "../../model/decimals";
import { nameOf } from "../../model/tree";
import { Choice } from "../../parts/Choice";
import { Hint } from "../../parts/Hint";
import { Section } from "../../parts/Section";
import { useSpeech } from "../../strings/SpeechContext";
import {
  comparedBars,
  comparedRadar,
  comparedTable,
  mostAxes,
  type ComparedFigure,
} from "../compare/compared";
import { ComparedUnits } from "../compare/ComparedUnits";
import type { DecideViewProps } from "../decide-view-props";
import { UnitChoice } from "../UnitChoice";

const figures = ["scores", "ranks", "values"] as const satisfies readonly ComparedFigure[];
const figureWords = { scores: "sideScores", ranks: "sideRanks", values: "sideValues" } as const;

/** Two to five units side by side: a radar of the parts, bars of one element, and a table of all. */
export function CompareView({ index, root, unit }: DecideViewProps) {
  const speech = useSpeech();
  const { t } = speech;
  const { kept, keep } = useKeptChoice();
  const { model, results } = index;
  const [figure, setFigure] = useState<ComparedFigure>("scores");
  const [wanted, setNode] = useState("");
  const code = root.node.code;
  const usual = useMemo(() => usualComparison(results, code, unit), [results, code, unit]);
  const chosen = (kept.compared ?? []).flatMap((one) => {
    const position = model.units.findIndex((other) => other.code === one);
    return position < 0 ? [] : [position];
  });
  const isUsual = chosen.length < 2;
  const units = isUsual ? usual : chosen;
  const rows = sideBySide(results, code, units);
  const decimals = decimalsOf(results.scores[root.position] ?? new Float64Array());
  const nodes = rows.map(({ node }) => model.framework[node]);
  const shown = Math.max(
    0,
    nodes.findIndex((node) => node?.code === wanted),
  );
  const row = rows[shown];
  const radar = comparedRadar(results, root, rows, units, speech);
  const parts = rows.filter(({ kind }) => kind === "part");
  const table = (of: typeof rows, as: ComparedFigure = "scores") =>
    comparedTable(results, of, units, as, decimals, speech);
  return (
    <>
      {isUsual && <UnitChoice model={model} unit={unit} />}
      <Section title={t("sideTitle")}>
        <Hint>{t("sideText")}</Hint>
        <ComparedUnits
          model={model}
          units={units}
          isUsual={isUsual}
          onChange={(compared) => keep({ compared })}
        />
      </Section>
      {radar !== null && (
        <ChartSection
          title={t("sideRadar")}
          text={parts.length > mostAxes && <Hint>{t("sideRadarFirst", { count: mostAxes })}</Hint>}
          table={() => table(parts)}
        >
          <ChartPicture chart={radar} />
        </ChartSection>
      )}
      {row !== undefined && (
        <ChartSection
          title={t("sideBarsTitle")}
          text={
            <Choice
              label={t("sideBars")}
              options={nodes.map((node) => ({
                value: node?.code ?? "",
                label: node === undefined ? "" : nameOf(node),
              }))}
              value={nodes[shown]?.code ?? ""}
              onChange={setNode}
            />
          }
          table={() => table([row])}
        >
          <BarPicture chart={comparedBars(results, row, units, decimals, speech)} />
        </ChartSection>
      )}
      <Section title={t("sideTable")}>
        <Hint>{t("sideBestText")}</Hint>
        <Choice
          label={t("sideShow")}
          options={figures.map((value) => ({ value, label: t(figureWords[value]) }))}
          value={figure}
          onChange={(value) => setFigure(figures.find((one) => one === value) ?? "scores")}
        />
        <DataTable title={t("sideTable")} data={table(rows, figure)} />
      </Section>
    </>
  );
}
