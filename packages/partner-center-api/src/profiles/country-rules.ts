import {
  agreementCountries,
  agreementLanguagesOf,
  asksForRegistration,
  CountryCode,
  postalCodePattern,
  registrationIdExample,
  registrationIdPattern,
  statesOf,
} from "@countersign/domain";
import { dialectError } from "../dialect/dialect-error.ts";
import type { Operation } from "../operations/operation.ts";
import { CountryRulesResource } from "./profile-resources.ts";

/** What an address and a registration ID look like in a country. */
export const getCountryRules: Operation = {
  name: "getCountryRules",
  method: "GET",
  isView: true,
  path: "/v1/countryvalidationrules/:country",
  mode: "either",
  answers: CountryRulesResource,
  isFixed: true,
  answer({ path }) {
    const read = CountryCode.safeParse(path("country").toUpperCase());
    const found = agreementCountries().find(({ country }) => country === read.data);
    if (found === undefined) {
      throw dialectError("nothingHere", { method: "GET", path: path("country") });
    }
    const { country } = found;
    const cultures = [...agreementLanguagesOf(country)];
    const example = registrationIdExample(country);
    const isRegistered = asksForRegistration(country);
    return {
      body: {
        iso2Code: country,
        defaultCulture: cultures.at(-1),
        isStateRequired: statesOf(country).length > 0,
        supportedStatesList: [...statesOf(country)],
        supportedLanguagesList: [...new Set(cultures.map((culture) => culture.slice(0, 2)))],
        supportedCulturesList: cultures,
        isPostalCodeRequired: true,
        ...anchored("postalCodeRegex", postalCodePattern(country)),
        isCityRequired: true,
        isVatIdSupported: false,
        phoneNumberRegex: "^[+0-9 ().-]{3,30}$",
        isTaxIdSupported: false,
        isTaxIdOptional: true,
        countryCallingCodesList: [],
        ...anchored("customerOrganizationRegistrationNumberRegex", registrationIdPattern(country)),
        ...(example !== null && { customerOrganizationRegistrationNumberSample: example }),
        customerOrganizationRegistrationNumberRequired: isRegistered,
        customerOrganizationPhoneNumberRequired: isRegistered,
        attributes: { objectType: "CountryInformation" },
      },
    };
  },
};

/** A country that has no pattern leaves it out. */
function anchored(name: string, pattern: string | null): object {
  return pattern === null ? {} : { [name]: `^(?:${pattern})$` };
}
