import {
  agreementStanding,
  type Customer,
  marketOf,
  type Partner,
  type ReadonlyWorld,
} from "@countersign/domain";
import type { CustomerView, PartnerView } from "@countersign/endpoints";

export function partnerView(partner: Partner): PartnerView {
  const { tenantId, companyName, kind, country, domain, mpnId, address, phoneNumber } = partner;
  return {
    tenantId,
    companyName,
    kind,
    country,
    market: marketOf(country),
    domain,
    mpnId,
    address,
    phoneNumber,
  };
}

export function customerView(world: ReadonlyWorld, customer: Customer): CustomerView {
  const { tenantId, companyName, domain, country } = customer;
  return { tenantId, companyName, domain, country, standing: agreementStanding(world, tenantId) };
}
