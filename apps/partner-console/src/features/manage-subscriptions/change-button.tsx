import type { Permission, SubscriptionChange } from "@countersign/endpoints";
import { attestingPath } from "@countersign/endpoints";
import { explainRefusal } from "@countersign/i18n";
import { GreyedAction } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { LinkButton } from "../../link-button.tsx";
import { PlayWhoCan } from "../../play-who-can.tsx";
import { paths } from "../../paths.ts";
import { useWords } from "../../words.ts";

export type ChangeButtonProps = {
  readonly customerId: string;
  readonly label: string;
  readonly may: Permission;
  readonly change: SubscriptionChange;
  readonly isBusy: boolean;
  readonly send: (change: SubscriptionChange) => void;
};

/** A command of a subscription; greyed, with "Why?" and the way out, while it may not be run. */
export function ChangeButton(props: ChangeButtonProps): ReactElement {
  const { customerId, label, may, change, isBusy, send } = props;
  if (may.allowed) {
    return (
      <Button
        disabledFocusable={isBusy}
        // The second click of a double click may come after the answer to the first, and would change once more.
        onClick={({ detail }) => {
          if (detail < 2) send(change);
        }}
      >
        {label}
      </Button>
    );
  }
  return <GreyedChange customerId={customerId} label={label} why={may.why} />;
}

type GreyedChangeProps = Pick<ChangeButtonProps, "customerId" | "label"> & {
  readonly why: Extract<Permission, { allowed: false }>["why"];
};

/** A reseller's provider can; an agent confirms; everything else takes another request. */
export function GreyedChange({ customerId, label, why }: GreyedChangeProps): ReactElement {
  const words = useWords();
  const { what, explanation } = explainRefusal(why, words);
  const needsRecord = why.refusal.kind === "agreementNotAccepted";
  const action = needsRecord ? (
    <LinkButton href={attestingPath(customerId)} size="small">
      {words.t("account.title")}
    </LinkButton>
  ) : (
    <PlayWhoCan people={why.curedBy} path={paths.subscriptions(customerId)} />
  );
  return <GreyedAction label={label} reason={what} explanation={{ ...explanation, action }} />;
}
