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
  const { primaryContact } = partner;
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
    ...(primaryContact !== undefined && { primaryContact }),
  };
}

export function customerView(world: ReadonlyWorld, customer: Customer): CustomerView {
  const { tenantId, companyName, domain, country } = customer;
  return { tenantId, companyName, domain, country, standing: agreementStanding(world, tenantId) };
}
