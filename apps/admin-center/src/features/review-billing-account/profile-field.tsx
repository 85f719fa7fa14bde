import {
  asksForRegistration,
  companyNameWarning,
  type CountryCode,
  statesOf,
} from "@countersign/domain";
import { explainRefusal } from "@countersign/i18n";
import { Why } from "@countersign/ui";
import { Field, Input, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { type AdminWords, useWords } from "../../words.ts";
import type { FieldProblem, ProfileField } from "./profile-draft.ts";
import type { ProfileForm } from "./use-profile-form.ts";

// The control takes the width of its column, however long its text is.
const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  wide: { gridColumn: "1 / -1" },
});

const WIDE = new Set<ProfileField>(["companyName", "line1", "line2", "email"]);
const OPTIONAL = new Set<ProfileField>(["line2", "contactPhone"]);
const REGISTERED = new Set<ProfileField>(["registrationId", "phoneNumber"]);
const TYPES: Partial<Record<ProfileField, "email" | "tel">> = {
  email: "email",
  phoneNumber: "tel",
  contactPhone: "tel",
};

export interface ProfileFieldInputProps {
  readonly name: ProfileField;
  readonly form: ProfileForm;
  readonly country: CountryCode;
}

/** One field: its label, the control, and what is wrong with it; a rule has its "Why?". */
export function ProfileFieldInput({ name, form, country }: ProfileFieldInputProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const problem = form.saidAt(name);
  const said = problem === undefined ? undefined : wordsFor(name, problem, words);
  const label = labelOf(name, country, words);
  const isOdd = name === "companyName" && companyNameWarning(form.draft.companyName) !== null;
  return (
    <div className={mergeClasses(WIDE.has(name) && styles.wide)}>
      <Field
        className={styles.field}
        label={label}
        required={isRequired(name, country)}
        {...(said !== undefined && { validationMessage: said.says })}
        {...(said === undefined &&
          isOdd && {
            validationState: "warning",
            validationMessage: words.t("profile.oddName"),
          })}
      >
        <Control name={name} form={form} country={country} />
      </Field>
      {said?.explanation !== undefined && <Why subject={label} explanation={said.explanation} />}
    </div>
  );
}

// `Field` hands its control the label and the description.
function Control({ name, form, country, ...described }: ProfileFieldInputProps): ReactElement {
  const { t } = useWords();
  const { draft, change, leave } = form;
  const value = draft[name];
  const states = statesOf(country);
  if (name === "state" && states.length > 0) {
    const options = states.includes(value) ? states : [value, ...states];
    return (
      <Select
        {...described}
        name={name}
        value={value}
        onChange={(_, chosen) => change(name, chosen.value)}
        onBlur={() => leave(name)}
      >
        {options.map((state) => (
          <option key={state} value={state}>
            {state === "" ? t("profile.choose") : state}
          </option>
        ))}
      </Select>
    );
  }
  return (
    <Input
      {...described}
      name={name}
      type={TYPES[name] ?? "text"}
      value={value}
      autoComplete="off"
      onChange={(_, typed) => change(name, typed.value)}
      onBlur={() => leave(name)}
    />
  );
}

/** Some countries ask for a registration, and for a phone number with it. */
function isRequired(name: ProfileField, country: CountryCode): boolean {
  if (REGISTERED.has(name)) return asksForRegistration(country);
  return !OPTIONAL.has(name);
}

function labelOf(name: ProfileField, country: CountryCode, { t }: AdminWords): string {
  const labels: Readonly<Record<ProfileField, string>> = {
    companyName: t("field.companyName"),
    line1: t("profile.line1"),
    line2: t("profile.line2"),
    city: t("field.city"),
    state: t("profile.state", { country }),
    postalCode: t("field.postalCode"),
    registrationId: t("profile.registrationId"),
    phoneNumber: t("field.phone"),
    firstName: t("field.firstName"),
    lastName: t("field.lastName"),
    email: t("field.email"),
    contactPhone: t("field.phoneOptional"),
  };
  return labels[name];
}

type Said = {
  readonly says: string;
  readonly explanation?: ReturnType<typeof explainRefusal>["explanation"];
};

function wordsFor(name: ProfileField, problem: FieldProblem, words: AdminWords): Said {
  if (problem === "unfit") return { says: words.t("profile.unfit", { field: name }) };
  const { what, why, explanation } = explainRefusal(
    { refusal: problem, names: {}, curedBy: [] },
    words,
  );
  return { says: `${what} ${why}`, explanation };
}
