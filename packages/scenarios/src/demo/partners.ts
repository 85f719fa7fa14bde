import { Partner } from "@countersign/domain";
import type { z } from "zod";

const POLISH_OFFICE = { line1: "ul. Ćwiczebna 1", city: "Warszawa", postalCode: "00-000" };

/**
 * The partners are birds. A tenant's id ends in zeros and its people's ids differ in that last part only; the phone
 * numbers cannot be dialled or belong to ranges kept for fiction.
 */
export const demoPartners = {
  oriolus: partner({
    tenantId: "b0000001-0000-4000-8000-000000000000",
    companyName: "Oriolus Cloud",
    kind: "directBill",
    country: "PL",
    domain: "oriolus-training.onmicrosoft.com",
    mpnId: "5550101",
    address: POLISH_OFFICE,
    phoneNumber: "+48 00 555 01 01",
  }),
  alcedo: partner({
    tenantId: "b0000002-0000-4000-8000-000000000000",
    companyName: "Alcedo IT",
    kind: "directBill",
    country: "DE",
    domain: "alcedo-training.onmicrosoft.com",
    mpnId: "5550102",
    address: { line1: "Übungsstraße 2", city: "Berlin", postalCode: "00000" },
    phoneNumber: "+49 30 23125 102",
  }),
  ciconia: partner({
    tenantId: "b0000003-0000-4000-8000-000000000000",
    companyName: "Ciconia Distribution",
    kind: "indirectProvider",
    country: "PL",
    domain: "ciconia-training.onmicrosoft.com",
    mpnId: "5550103",
    address: { ...POLISH_OFFICE, line1: "ul. Próbna 3", city: "Gdańsk" },
    phoneNumber: "+48 00 555 01 03",
  }),
  parus: partner({
    tenantId: "b0000004-0000-4000-8000-000000000000",
    companyName: "Parus Studio",
    kind: "indirectReseller",
    country: "PL",
    domain: "parus-training.onmicrosoft.com",
    mpnId: "5550104",
    address: { ...POLISH_OFFICE, line1: "ul. Próbna 4", city: "Kraków" },
    phoneNumber: "+48 00 555 01 04",
  }),
  junco: partner({
    tenantId: "b0000005-0000-4000-8000-000000000000",
    companyName: "Junco Systems",
    kind: "directBill",
    country: "US",
    domain: "junco-training.onmicrosoft.com",
    mpnId: "5550105",
    address: { line1: "5 Rehearsal Avenue", city: "Springfield", postalCode: "00000" },
    phoneNumber: "+1 202 555 0105",
  }),
} as const;

function partner(partnerOfTheCast: z.input<typeof Partner>): Partner {
  return Partner.parse(partnerOfTheCast);
}
