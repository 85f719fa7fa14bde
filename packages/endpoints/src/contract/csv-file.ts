import { z } from "zod";

/** A table to be saved: UTF-8 with a mark at its start, comma separated, safe to open in a spreadsheet. */
export const CsvFile = z.instanceof(Blob);
