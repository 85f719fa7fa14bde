import {
  type Invitation,
  type InvitationParameter,
  invitationParameters,
} from "@countersign/domain";
import { Mono, SimulatorNote } from "@countersign/ui";
import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { type AppTranslator, useWords } from "../../words.ts";
import type { LinkInText, PartName } from "./link-in-text.ts";
import type { InvitationDraft } from "./load-drafts.ts";
import { useMailStyles } from "./use-mail-styles.ts";

export type LinkAnatomyProps = {
  readonly draft: InvitationDraft;
  readonly invitation: Invitation;
  /** Counts the changes of the link that were made for the person; each one flashes. */
  readonly flashes: number;
  readonly link: LinkInText | null;
  /** A chip has the pointer or the focus; `null` when none has. */
  readonly onLight: (part: PartName | null) => void;
  readonly onSelect: (part: PartName) => void;
};

/** The link taken apart: each chip lights its part of the text up and, when pressed, selects it. */
export function LinkAnatomy({
  draft,
  invitation,
  flashes,
  link,
  onLight,
  onSelect,
}: LinkAnatomyProps): ReactElement {
  const styles = useMailStyles();
  const words = useWords();
  return (
    <SimulatorNote>
      <ul className={styles.chips} aria-label={words.t("invite.anatomy")}>
        {invitationParameters(invitation).map((parameter) => {
          const { name } = parameter;
          const isThere = link?.parts.some((part) => part.name === name) === true;
          const flashing = name === "DAP" && flashes > 0;
          return (
            <li key={flashing ? `${name}${flashes}` : name}>
              <button
                type="button"
                className={mergeClasses(
                  styles.chip,
                  flashing && styles.flash,
                  !isThere && styles.lost,
                )}
                onMouseEnter={() => onLight(name)}
                onMouseLeave={() => onLight(null)}
                onFocus={() => onLight(name)}
                onBlur={() => onLight(null)}
                onClick={() => onSelect(name)}
              >
                <Mono>{name}</Mono>{" "}
                <span>
                  {isThere ? meaningOf(parameter, draft, words) : words.t("invite.part.lost")}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </SimulatorNote>
  );
}

function meaningOf(
  { name, value }: InvitationParameter,
  { partner, provider }: InvitationDraft,
  { t }: AppTranslator,
): string {
  switch (name) {
    case "invType":
      return t(provider === null ? "invite.part.reseller" : "invite.part.indirectReseller");
    case "partnerId":
      return partner.companyName;
    case "msppId":
      return value === "0"
        ? t("invite.part.sellsDirectly")
        : t("invite.part.location", { id: value, reseller: partner.companyName });
    case "indirectCSPId":
      return provider?.companyName ?? value;
    case "DAP":
      return value;
    default:
      return name satisfies never;
  }
}
