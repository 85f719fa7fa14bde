import { partnerActor } from "@countersign/domain";
import { csvFile } from "../../views/csv-file.ts";
import { worldAt } from "../at-moment.ts";
import { endpoints } from "../endpoints.ts";
import { insist } from "../insist.ts";
import { orderedCustomers } from "./ordered-customers.ts";

/** The vendor's columns and its word for every relationship that sells. */
const COLUMNS = ["Microsoft ID", "Company name", "Primary domain name", "Relationship"];
const RELATIONSHIP = "Cloud Reseller";

export const exportCustomers = endpoints.partner.exportCustomers.handler(
  async ({ input, context }) => {
    const by = await context.session.actor("partner");
    const world = await worldAt(context.sandbox, input.at);
    const { tenantId } = insist(world, partnerActor(world, by)).partner;
    const { rows } = orderedCustomers(world, tenantId, { sort: "companyName" });
    const lines = rows.map((row) => [row.tenantId, row.companyName, row.domain, RELATIONSHIP]);
    return csvFile("Customers.csv", COLUMNS, lines);
  },
);
