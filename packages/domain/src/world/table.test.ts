import { describe, expect, it } from "vitest";
import { createTable, type Table } from "./table.ts";

type Bird = { readonly name: string; readonly colours: readonly string[] };

const robin: Bird = { name: "robin", colours: ["brown", "red"] };
const raven: Bird = { name: "raven", colours: ["black"] };
const wren: Bird = { name: "wren", colours: ["brown"] };

function birds(...rows: readonly Bird[]): Table<Bird, "colour"> {
  const table = createTable<Bird, "colour">({ colour: (bird) => bird.colours });
  for (const row of rows) table.put(row.name, row);
  return table;
}

describe("a table", () => {
  it("finds a record by its key", () => {
    const table = birds(robin, raven);
    expect(table.get("raven")).toBe(raven);
    expect(table.has("raven")).toBe(true);
    expect(table.get("dodo")).toBeUndefined();
    expect(table.has("dodo")).toBe(false);
    expect(table.size).toBe(2);
    expect([...table.values()]).toEqual([robin, raven]);
  });

  it("finds records by an index, each under every value it is filed under", () => {
    const table = birds(robin, raven, wren);
    expect(table.where("colour", "brown")).toEqual([robin, wren]);
    expect(table.where("colour", "red")).toEqual([robin]);
    expect(table.where("colour", "blue")).toEqual([]);
  });

  it("returns what stood there before, so that the change can be undone", () => {
    const table = birds(robin);
    const painted = { ...robin, colours: ["blue"] };
    expect(table.put("robin", painted)).toBe(robin);
    expect(table.put("wren", wren)).toBeNull();
    expect(table.put("wren", null)).toBe(wren);
    expect(table.put("wren", null)).toBeNull();
  });

  it("files a replaced record under its new values and no longer under the old ones", () => {
    const table = birds(robin, wren);
    table.put("robin", { ...robin, colours: ["blue"] });
    expect(table.where("colour", "brown")).toEqual([wren]);
    expect(table.where("colour", "blue")).toHaveLength(1);
  });

  it("keeps the order in which records were first put in when one is replaced", () => {
    const table = birds(robin, wren);
    const older = { ...robin, name: "old robin" };
    table.put("robin", older);
    expect(table.where("colour", "brown")).toEqual([older, wren]);
  });

  it("knows the values under which anything is filed, and no others", () => {
    const table = birds(robin, wren);
    expect([...table.valuesOf("colour")].toSorted()).toEqual(["brown", "red"]);
    table.put("robin", null);
    expect([...table.valuesOf("colour")]).toEqual(["brown"]);
    expect([...birds().valuesOf("colour")]).toEqual([]);
  });

  it("forgets a record that is taken away, in every index", () => {
    const table = birds(robin, wren);
    table.put("robin", null);
    expect(table.size).toBe(1);
    expect(table.where("colour", "red")).toEqual([]);
    expect(table.where("colour", "brown")).toEqual([wren]);
  });

  it("gives a record that comes back its old place, in every index", () => {
    const table = birds(robin, raven, wren);
    table.put("robin", null);
    table.put("robin", robin);
    expect([...table.values()]).toEqual([robin, raven, wren]);
    expect(table.where("colour", "brown")).toEqual([robin, wren]);
    const grey = { name: "heron", colours: ["grey"] };
    table.put("heron", grey);
    expect([...table.values()]).toEqual([robin, raven, wren, grey]);
  });

  it("does not mix up a value of one index with that of another", () => {
    const table = createTable<Bird, "colour" | "name">({
      colour: (bird) => bird.colours,
      name: (bird) => [bird.name],
    });
    table.put("1", { name: "red", colours: ["wren"] });
    expect(table.where("colour", "red")).toEqual([]);
    expect(table.where("name", "red")).toHaveLength(1);
  });
});
