import { TenantId } from "@countersign/domain";
import {
  type ApiClient,
  type CustomerRow,
  CustomerSort,
  type PartnerView,
  ShownStanding,
} from "@countersign/endpoints";
import { z } from "zod";
import type { Sandbox } from "../../sandbox.ts";
import { asPerson } from "../../session/as-person.ts";

/** The rows that are read at once: a page before the ones in sight, and two behind them. */
const PAGE = 100;
export const WINDOW = 3 * PAGE;

/** What the address asks for; what cannot be read counts as not asked. */
export const AskedCustomers = z.object({
  search: z.string().trim().max(200).catch(""),
  filter: ShownStanding.optional().catch(undefined),
  reseller: TenantId.optional().catch(undefined),
  sort: CustomerSort.catch("companyName"),
  /** The first row in sight, from 0. */
  from: z.coerce.number().int().min(0).max(10_000_000).catch(0),
});
export type AskedCustomers = z.infer<typeof AskedCustomers>;

export type CustomersPage = {
  readonly asked: AskedCustomers;
  readonly rows: readonly CustomerRow[];
  /** The place of the first of the rows among all that match. */
  readonly start: number;
  /** All of the partner's customers, whatever was searched for. */
  readonly total: number;
  readonly matching: number;
  /** The resellers by which a provider can filter; nobody for other partners. */
  readonly resellers: readonly PartnerView[];
};

export async function loadCustomers(sandbox: Sandbox, request: Request): Promise<CustomersPage> {
  const asked = AskedCustomers.parse(Object.fromEntries(new URL(request.url).searchParams));
  return asPerson(sandbox, request, () => readWindow(sandbox.api, asked));
}

async function readWindow({ partner }: ApiClient, asked: AskedCustomers): Promise<CustomersPage> {
  const { search, filter, reseller, sort, from } = asked;
  const start = Math.max(0, Math.floor(from / PAGE) * PAGE - PAGE);
  const wanted = {
    sort,
    skip: start,
    limit: WINDOW,
    ...(search !== "" && { search }),
    ...(filter !== undefined && { filter }),
    ...(reseller !== undefined && { reseller }),
  };
  const [window, counterparts] = await Promise.all([
    partner.customers(wanted),
    partner.indirectPartners({}),
  ]);
  return {
    asked,
    rows: window.items,
    start,
    total: window.total,
    matching: window.matching,
    resellers: counterparts.items
      .map((item) => item.partner)
      .filter(({ kind }) => kind === "indirectReseller"),
  };
}
