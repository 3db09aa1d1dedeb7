import type { Setting } from "../../memory";
import { textAt } from "../cells/arguments";
import type { HostSheet } from "../cells/host-sheet";
import { itemNotFound } from "../protocol/failure";
import { HostObject, type HostKind } from "../protocol/host-object";
import type { World } from "../world";

interface Keyed<T> {
  readonly owner: T;
  readonly key: string;
}

export const setting: HostKind<Keyed<World>> = {
  name: "Setting",
  id: ({ key }) => key,
  idName: "_Id",
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ owner, key }) => owner.workbook.settings.get(key),
      // What comes over the wire is JSON.
      set: ({ owner, key }, value) => owner.workbook.set(key, value as Setting),
    },
  },
  methods: { Delete: ({ owner, key }) => owner.workbook.set(key, undefined) },
};

function getSetting(owner: World, args: readonly unknown[]): HostObject {
  const key = textAt(args, 0, "SettingCollection.getItem");
  if (!owner.workbook.settings.has(key)) throw itemNotFound("SettingCollection.getItem");
  return HostObject.of(setting, { owner, key });
}

/** Settings that the add-in stores in the workbook, not visible to users. */
export const settings: HostKind<World> = {
  name: "SettingCollection",
  items: (owner) => [...owner.workbook.settings.keys()].map((key) => HostObject.of(setting, { owner, key })),
  item: getSetting,
  methods: {
    GetItem: getSetting,
    GetCount: ({ workbook }) => workbook.settings.size,
    GetItemOrNullObject: (owner, args) => {
      const key = textAt(args, 0, "SettingCollection.getItemOrNullObject");
      return owner.workbook.settings.has(key) ? HostObject.of(setting, { owner, key }) : null;
    },
    Add: (owner, args) => {
      const key = textAt(args, 0, "SettingCollection.add");
      owner.workbook.set(key, args[1] as Setting); // what comes over the wire is JSON
      return HostObject.of(setting, { owner, key });
    },
  },
};

export const sheetProperty: HostKind<Keyed<HostSheet>> = {
  name: "WorksheetCustomProperty",
  id: ({ key }) => key,
  idName: "_Id",
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ owner, key }) => owner.sheet.state.properties.get(key),
      set: ({ owner, key }, value) =>
        setProperty(owner, key, textAt([value], 0, "WorksheetCustomProperty.value")),
    },
  },
  methods: { Delete: ({ owner, key }) => setProperty(owner, key, null) },
};

function setProperty(owner: HostSheet, key: string, value: string | null): void {
  const sheet = owner.writable("WorksheetCustomProperty");
  const properties = new Map(sheet.state.properties);
  if (value === null) properties.delete(key);
  else properties.set(key, value);
  sheet.update({ properties });
}

/** Custom properties of a sheet. */
export const sheetProperties: HostKind<HostSheet> = {
  name: "WorksheetCustomPropertyCollection",
  items: (owner) =>
    [...owner.sheet.state.properties.keys()].map((key) => HostObject.of(sheetProperty, { owner, key })),
  item: (owner, args) => {
    const key = textAt(args, 0, "WorksheetCustomPropertyCollection.getItem");
    if (!owner.sheet.state.properties.has(key))
      throw itemNotFound("WorksheetCustomPropertyCollection.getItem");
    return HostObject.of(sheetProperty, { owner, key });
  },
  methods: {
    GetItemOrNullObject: (owner, args) => {
      const key = textAt(args, 0, "WorksheetCustomPropertyCollection.getItemOrNullObject");
      return owner.sheet.state.properties.has(key) ? HostObject.of(sheetProperty, { owner, key }) : null;
    },
    Add: (owner, args) => {
      const key = textAt(args, 0, "WorksheetCustomPropertyCollection.add");
      setProperty(owner, key, textAt(args, 1, "WorksheetCustomPropertyCollection.add"));
      return HostObject.of(sheetProperty, { owner, key });
    },
  },
};
