import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { AddCustomerLink } from "../../add-customer-link.tsx";
import { LinkButton } from "../../link-button.tsx";
import {
  customersOfReseller,
  newCustomerFor,
  paths,
  relationshipRequestWith,
} from "../../paths.ts";
import { RequestRelationship } from "../../request-relationship.tsx";
import { useSignedIn } from "../../shell/signed-in.ts";
import { useWords } from "../../words.ts";
import type { IndirectPartner } from "./load-indirect-partners.ts";
import { RemovePartnership } from "./remove-partnership-button.tsx";

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    gap: "4px",
    paddingBlock: "4px",
  },
});

/** What can be done with a reseller or a provider, in the vendor's order. */
export function PartnerActions({ partner }: IndirectPartner): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const { partner: own } = useSignedIn();
  const { tenantId } = partner;
  const isProvider = own.kind === "indirectProvider";
  return (
    <div className={styles.actions}>
      <LinkButton size="small" href={isProvider ? customersOfReseller(tenantId) : paths.customers}>
        {t("indirectPartners.viewCustomers")}
      </LinkButton>
      <AddCustomerLink
        size="small"
        label={t("indirectPartners.addCustomer")}
        href={newCustomerFor(tenantId)}
      />
      <RequestRelationship
        size="small"
        label={t("indirectPartners.invite")}
        href={relationshipRequestWith(tenantId)}
      />
      <RemovePartnership partner={partner} />
    </div>
  );
}
