import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { stringify } from "csv-stringify";

/**
 * A table to be saved, written a piece at a time. The mark at its start lets spreadsheets read the Polish letters, and
 * what they would take for a formula is text.
 */
export async function csvFile(
  name: string,
  columns: readonly string[],
  rows: Iterable<readonly string[]>,
): Promise<File> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  await pipeline(
    Readable.from(rows),
    stringify({
      bom: true,
      header: true,
      columns: [...columns],
      escape_formulas: true,
      record_delimiter: "windows",
    }),
    async (table: AsyncIterable<unknown>) => {
      for await (const piece of table) pieces.push(new Uint8Array(Buffer.from(String(piece))));
    },
  );
  return new File(pieces, name, { type: "text/csv; charset=utf-8" });
}
