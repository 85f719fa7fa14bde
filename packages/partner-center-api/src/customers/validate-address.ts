import { addressProblems } from "@countersign/domain";
import { readAs } from "../dialect/tolerant.ts";
import { words } from "../locales/words.ts";
import type { Operation } from "../operations/operation.ts";
import { addressFrom, AddressInput, addressShape } from "./addresses.ts";
import { AddressValidationResource } from "./customer-resources.ts";

/** Only what the rules of a country tell is checked here; whether a street is there, nobody knows. */
export const validateAddress: Operation = {
  name: "validateAddress",
  method: "POST",
  path: "/v1/validations/address",
  mode: "either",
  answers: AddressValidationResource,
  body: AddressInput,
  async answer(call) {
    const given = readAs(AddressInput, await call.body());
    const address = addressFrom(given);
    const { country } = given;
    const original = addressShape({ address, country, phoneNumber: given.phoneNumber });
    const [problem] = addressProblems({ country, address });
    if (problem === undefined) {
      return {
        body: {
          originalAddress: original,
          suggestedAddresses: [original],
          status: "VerifiedShippable",
          validationMessage: words.t("address.fits"),
        },
      };
    }
    const { field } = problem.facts;
    return {
      body: {
        originalAddress: original,
        suggestedAddresses: [],
        status: "None",
        validationMessage: words.t("address.unfit", { field }),
      },
    };
  },
};
