import { AgreementStanding } from "@countersign/domain";
import { type ApiClient, type CustomerRow, CustomerSort } from "@countersign/endpoints";
import { z } from "zod";
import type { Sandbox } from "../../sandbox.ts";
import { asPerson } from "../../session/as-person.ts";

/** What the endpoint answers at most in one window. */
const WINDOW = 200;
export const FIRST_ROWS = 50;

/** What the address asks for; what cannot be read counts as not asked. */
export const AskedCustomers = z.object({
  search: z.string().trim().max(200).catch(""),
  filter: AgreementStanding.optional().catch(undefined),
  sort: CustomerSort.catch("companyName"),
  rows: z.coerce.number().int().min(FIRST_ROWS).catch(FIRST_ROWS),
});
export type AskedCustomers = z.infer<typeof AskedCustomers>;

export type CustomersPage = {
  readonly asked: AskedCustomers;
  readonly rows: readonly CustomerRow[];
  /** All of the partner's customers, whatever was searched for. */
  readonly total: number;
  readonly matching: number;
};

export async function loadCustomers(sandbox: Sandbox, request: Request): Promise<CustomersPage> {
  const asked = AskedCustomers.parse(Object.fromEntries(new URL(request.url).searchParams));
  return asPerson(sandbox, request, () => readWindows(sandbox.api, asked));
}

/** Reads window after window until the rows that the person scrolled to are here. */
async function readWindows({ partner }: ApiClient, asked: AskedCustomers): Promise<CustomersPage> {
  const { search, filter, sort } = asked;
  const wanted = {
    sort,
    ...(search !== "" && { search }),
    ...(filter !== undefined && { filter }),
  };
  let answer = await partner.customers({ ...wanted, limit: Math.min(WINDOW, asked.rows) });
  const rows = [...answer.items];
  while (answer.after !== null && rows.length < asked.rows) {
    const limit = Math.min(WINDOW, asked.rows - rows.length);
    answer = await partner.customers({ ...wanted, after: answer.after, limit });
    rows.push(...answer.items);
  }
  return { asked, rows, total: answer.total, matching: answer.matching };
}
