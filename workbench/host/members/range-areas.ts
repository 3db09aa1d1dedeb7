import type { CellRange } from "../cells/cell-range";
import { itemNotFound } from "../protocol/failure";
import { HostObject, type HostKind } from "../protocol/host-object";
import { together } from "../protocol/together";
import { clear } from "./clear";
import { rangeFormat } from "./range-format";

/** Several ranges of a sheet. */
export const rangeAreas: HostKind<readonly CellRange[]> = {
  name: "RangeAreas",
  properties: {
    Address: { get: (ranges) => ranges.map(({ address }) => address).join(",") },
    AreaCount: { get: (ranges) => ranges.length },
  },
  objects: {
    Format: (ranges) => {
      const [first, ...others] = ranges.map((range) => HostObject.of(rangeFormat, range));
      if (first === undefined) throw itemNotFound("RangeAreas");
      return together([first, ...others]);
    },
  },
  methods: {
    Clear: (ranges, args) => {
      for (const range of ranges) clear(range, args);
    },
  },
};
