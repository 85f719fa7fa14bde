import { partnerActor } from "@countersign/domain";
import { csvFile } from "../../views/csv-file.ts";
import { counterpartsOf } from "../../views/indirect-partners.ts";
import { worldAt } from "../at-moment.ts";
import { endpoints } from "../endpoints.ts";
import { insist } from "../insist.ts";

/** The vendor's files speak English in every language of the console. */
const countries = new Intl.DisplayNames("en", { type: "region" });

export const exportIndirectPartners = endpoints.partner.exportIndirectPartners.handler(
  async ({ input, context }) => {
    const by = await context.session.actor("partner");
    const world = await worldAt(context.sandbox, input.at);
    const { partner } = insist(world, partnerActor(world, by));
    const [name, column] =
      partner.kind === "indirectReseller"
        ? ["IndirectProviders.csv", "Indirect provider"]
        : ["IndirectResellers.csv", "Indirect reseller"];
    const rows = counterpartsOf(world, partner).map(({ partner: counterpart }) => {
      const { companyName, country, mpnId, tenantId } = counterpart;
      return [companyName, countries.of(country) ?? country, mpnId, tenantId];
    });
    return csvFile(name, [column, "Location", "MPN ID", "Microsoft ID"], rows);
  },
);
