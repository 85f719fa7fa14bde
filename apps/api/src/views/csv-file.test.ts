import { describe, expect, it } from "vitest";
import { csvFile } from "./csv-file.ts";

describe("a table to be saved", () => {
  it("has a mark for spreadsheets, a head and a line a row", async () => {
    const file = await csvFile("Birds.csv", ["Bird", "Colour"], [["Żuraw", 'grey, "pale"']]);
    expect([file.name, file.type]).toEqual(["Birds.csv", "text/csv; charset=utf-8"]);
    const bytes = Buffer.from(await file.arrayBuffer());
    expect(bytes.toString("utf8")).toBe('\uFEFFBird,Colour\r\nŻuraw,"grey, ""pale"""\r\n');
  });

  it.each(["=1+1", "+48 00", "-1", "@SUM(A1)", "\t=1"])(
    "makes text of the formula %j",
    async (cell) => {
      const file = await csvFile("Birds.csv", ["Bird"], [[cell]]);
      expect(await file.text()).toContain(`'${cell}`);
    },
  );

  it("writes a hundred thousand lines", async () => {
    const rows = Array.from({ length: 100_000 }, (_, row) => [`bird ${row}`]);
    const file = await csvFile("Birds.csv", ["Bird"], rows);
    expect((await file.text()).split("\r\n")).toHaveLength(100_002);
  });
});
