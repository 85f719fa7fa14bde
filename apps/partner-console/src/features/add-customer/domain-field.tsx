import { DomainPrefix, initialDomainOf } from "@countersign/domain";
import { useAnnounce } from "@countersign/ui";
import { type ReactElement, useEffect } from "react";
import { type AppTranslator, useWords } from "../../words.ts";
import { TextField } from "./text-field.tsx";
import type { DomainStanding } from "./use-domain-answer.ts";
import { useWizardState } from "./use-wizard.ts";
import type { WizardFieldProps } from "./wizard-field.tsx";

const SUFFIX = ".onmicrosoft.com";

/** The first part of the customer's domain, and whether it can be had. */
export function DomainField(): ReactElement {
  const words = useWords();
  const announce = useAnnounce();
  const { draft, domain } = useWizardState();
  const remark = remarkOn(domain, draft.domainPrefix, words);
  const says = domain === "free" || domain === "taken" ? remark.validationMessage : null;
  useEffect(() => {
    if (says !== null) announce(says);
  }, [says, announce]);
  return (
    <TextField
      name="domainPrefix"
      suffix={SUFFIX}
      isRequired
      hint={words.t("addCustomer.domainHint")}
      remark={remark}
    />
  );
}

type Remark = Required<NonNullable<WizardFieldProps["remark"]>> & {
  readonly validationMessage: string | null;
};

function remarkOn(domain: DomainStanding, typed: string, { t }: AppTranslator): Remark {
  switch (domain) {
    case "unasked":
      return { validationState: "none", validationMessage: null };
    case "checking":
      return { validationState: "none", validationMessage: t("addCustomer.domainChecking") };
    case "unread":
      return { validationState: "none", validationMessage: t("addCustomer.domainUnread") };
    case "free":
      return { validationState: "success", validationMessage: said("addCustomer.domainFree") };
    case "taken":
      return { validationState: "error", validationMessage: said("addCustomer.domainTaken") };
    default:
      return domain satisfies never;
  }
  function said(key: "addCustomer.domainFree" | "addCustomer.domainTaken"): string {
    return t(key, { domain: initialDomainOf(DomainPrefix.parse(typed)) });
  }
}
