import { areaOfReference, fixedReference } from "../../../src/workbook/area";
import type { MemoryName, MemoryWorkbook } from "../../memory";
import { rangeOf, textAt } from "../cells/arguments";
import { CellRange } from "../cells/cell-range";
import { HostSheet } from "../cells/host-sheet";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../protocol/failure";
import { HostObject, type HostKind } from "../protocol/host-object";
import type { World } from "../world";
import { rangeKind } from "./ranges";

/** A defined name that the add-in refers to. */
interface HostName {
  readonly world: World;
  readonly name: string;
}

/** @throws HostFailure when it was deleted */
function found({ world, name }: HostName): MemoryName {
  const present = named(world.workbook, name);
  if (present === undefined) throw itemNotFound("NamedItem");
  return present;
}

const named = ({ names }: MemoryWorkbook, name: string): MemoryName | undefined =>
  names.find((it) => it.name.toLowerCase() === name.toLowerCase());

function rangeNamed(target: HostName): HostObject | null {
  const area = areaOfReference(found(target).refersTo);
  const sheet = area === null ? undefined : target.world.workbook.sheet(area.sheet);
  if (area === null || sheet === undefined) return null;
  const { row, column, rows, columns } = area;
  const range = new CellRange(new HostSheet(target.world, sheet), { row, column, rows, columns });
  return HostObject.of(rangeKind, range);
}

export const nameKind: HostKind<HostName> = {
  name: "NamedItem",
  id: ({ name }) => name,
  idName: "_Id",
  properties: {
    Name: { get: (target) => found(target).name },
    Formula: {
      get: (target) => found(target).refersTo,
      set: (target, value) =>
        target.world.workbook.setName(found(target).name, reference(value, "NamedItem.formula")),
    },
    Scope: { get: () => "Workbook" },
    Type: { get: (target) => (rangeNamed(target) === null ? "Error" : "Range") },
    Visible: { get: () => true },
  },
  methods: {
    Delete: (target) => target.world.workbook.deleteName(found(target).name),
    GetRange: (target) => {
      const range = rangeNamed(target);
      if (range === null) throw itemNotFound("NamedItem.getRange");
      return range;
    },
    GetRangeOrNullObject: rangeNamed,
  },
};

/** The reference of a name: a range, or a formula or constant as text. @throws HostFailure for anything else */
function reference(value: unknown, location: string): string {
  const range = rangeOf(value);
  if (range !== null) return `=${fixedReference(range.onSheet)}`;
  const text = textAt([value], 0, location);
  if (!text.startsWith("=")) throw invalidArgument(location);
  return text;
}

const validName = /^[\p{L}_\\][\p{L}\d_.\\?]*$/u;

/** A text that reads as a cell, as R or as C is not a name. */
const cellLike = /^[A-Z]{1,3}\d+$|^[RC]$/i;

const object = (world: World, { name }: MemoryName): HostObject => HostObject.of(nameKind, { world, name });

function get(world: World, args: readonly unknown[]): HostObject {
  const name = named(world.workbook, textAt(args, 0, "NamedItemCollection.getItem"));
  if (name === undefined) throw itemNotFound("NamedItemCollection.getItem");
  return object(world, name);
}

/** The names of the workbook; names of single sheets are not modelled. */
export const names: HostKind<World> = {
  name: "NamedItemCollection",
  items: (world) => world.workbook.names.map((name) => object(world, name)),
  item: get,
  methods: {
    GetItem: get,
    GetCount: ({ workbook }) => workbook.names.length,
    GetItemOrNullObject: (world, args) => {
      const name = named(world.workbook, textAt(args, 0, "NamedItemCollection.getItemOrNullObject"));
      return name === undefined ? null : object(world, name);
    },
    Add: (world, args) => {
      const location = "NamedItemCollection.add";
      const name = textAt(args, 0, location);
      if (!validName.test(name) || cellLike.test(name)) throw invalidArgument(location);
      if (named(world.workbook, name) !== undefined) throw itemAlreadyExists(location);
      const refersTo = reference(args[1], location);
      world.workbook.setName(name, refersTo);
      return object(world, { name, refersTo });
    },
  },
};
