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
    expect(table.put("wren", wren)).toBeUndefined();
    expect(table.put("wren", null)).toBe(wren);
    expect(table.put("wren", null)).toBeNull();
    expect(table.put("dodo", null)).toBeUndefined();
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

  it("forgets a record that is taken away, in every index", () => {
    const table = birds(robin, wren);
    table.put("robin", null);
    expect(table.size).toBe(1);
    expect(table.where("colour", "red")).toEqual([]);
    expect(table.where("colour", "brown")).toEqual([wren]);
  });

  it("puts a record that was taken away back where it stood", () => {
    const table = birds(robin, raven, wren);
    const before = table.put("robin", null);
    expect([...table.values()]).toEqual([raven, wren]);
    expect(table.has("robin")).toBe(false);
    table.put("robin", before);
    expect([...table.values()]).toEqual([robin, raven, wren]);
    expect(table.where("colour", "brown")).toEqual([robin, wren]);
    expect(table.size).toBe(3);
  });

  it("has no trace of a record whose addition was undone", () => {
    const table = birds(raven);
    const before = table.put("robin", robin);
    table.put("robin", before);
    table.put("wren", wren);
    table.put("robin", robin);
    expect([...table.values()]).toEqual([raven, wren, robin]);
    expect(table.where("colour", "brown")).toEqual([wren, robin]);
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
