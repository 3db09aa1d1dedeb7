import fc from "fast-check";
import { assignRaters } from "../../../../src/workbook/start/assessment/assign-raters";

const requests = fc
  .record({
    units: fc.integer({ min: 1, max: 12 }),
    indicators: fc.integer({ min: 1, max: 5 }),
    raters: fc.integer({ min: 1, max: 7 }),
    seed: fc.integer(),
    by: fc.constantFrom("unit" as const, "cell" as const),
  })
  .chain((request) =>
    fc.record({
      request: fc.constant(request),
      perCell: fc.integer({ min: 1, max: request.raters }),
      shared: fc.integer({ min: 0, max: request.units }),
    }),
  )
  .map(({ request, perCell, shared }) => ({ ...request, perCell, shared }));

const blocksIn = ({ units, indicators, by }: { units: number; indicators: number; by: string }): number =>
  by === "unit" ? units : units * indicators;

describe("assignRaters", () => {
  it("gives each cell perCell different raters, and the shared ones all raters", () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { cells } = assignRaters(request);
        const size = request.by === "unit" ? request.indicators : 1;
        const all = cells.filter((raters) => raters.length === request.raters).length;
        const sizes = cells.every(
          (raters) =>
            new Set(raters).size === raters.length &&
            (raters.length === request.perCell || raters.length === request.raters),
        );
        expect(sizes).toBe(true);
        if (request.perCell < request.raters) expect(all).toBe(request.shared * size);
      }),
    );
  });

  it("shares the work out to within one block", () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { loads, cells } = assignRaters(request);
        const size = request.by === "unit" ? request.indicators : 1;
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(size);
        expect(loads.reduce((sum, load) => sum + load, 0)).toBe(
          cells.reduce((sum, raters) => sum + raters.length, 0),
        );
      }),
    );
  });

  it("connects all raters by common cells where one block is shared, or two rate each and there are enough blocks", () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { groups } = assignRaters(request);
        const isConnected =
          request.shared > 0 || (request.perCell > 1 && blocksIn(request) >= request.raters);
        if (isConnected) expect(groups).toHaveLength(1);
      }),
    );
  });

  it("gives the same seed the same assignment, and another seed another one", () => {
    const request = {
      units: 20,
      indicators: 3,
      raters: 5,
      perCell: 2,
      by: "unit",
      shared: 2,
      seed: 7,
    } as const;
    expect(assignRaters(request)).toEqual(assignRaters(request));
    expect(assignRaters({ ...request, seed: 8 }).cells).not.toEqual(assignRaters(request).cells);
  });

  it("keeps what is given: a new indicator gets the raters of its unit, a new unit those with the least work", () => {
    const given = (unit: number, indicator: number): readonly number[] =>
      unit < 2 && indicator < 2 ? [unit, unit + 1] : [];
    const { cells, loads } = assignRaters({
      ...{ units: 3, indicators: 3, raters: 4, perCell: 2, by: "unit", shared: 2, seed: 1 },
      given,
    });
    expect(cells[0]).toEqual([]);
    expect(cells[2]).toEqual([0, 1]);
    expect(cells[5]).toEqual([1, 2]);
    expect(cells[6]).toContain(3);
    expect(loads.reduce((sum, load) => sum + load, 0)).toBe(18);
  });

  it("shares 15,000 cells out over 20 raters", () => {
    const { loads, groups } = assignRaters({
      ...{ units: 250, indicators: 60, raters: 20, perCell: 3, by: "cell", shared: 30, seed: 3 },
    });
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
    expect(groups).toHaveLength(1);
  });
});
