import { Card, CopyButton, LabelledValues, Mono, Stack } from "@countersign/ui";
import { type ReactElement, type ReactNode } from "react";
import { useWords } from "../../words.ts";

export type SetupCardProps = {
  readonly customerId: string;
  readonly account: string | null;
  /** `null` where it is not shown any more. */
  readonly password: string | null;
  /** The password was copied. */
  readonly onCopied: () => void;
  /** What stands there instead of the password. */
  readonly children: ReactNode;
};

/** What the customer needs for the first sign-in, each to be copied, and all of it at once. */
export function SetupCard(props: SetupCardProps): ReactElement {
  const { customerId, account, password, onCopied, children } = props;
  const { t } = useWords();
  const line = (label: string, value: string | null, onCopy?: () => void): readonly Line[] =>
    value === null ? [] : [{ label, value, ...(onCopy !== undefined && { onCopied: onCopy }) }];
  const lines = [
    ...line(t("field.microsoftId"), customerId),
    ...line(t("addCustomer.adminAccount"), account),
    ...line(t("field.password"), password, onCopied),
  ];
  const all = lines.map(({ label, value }) => t("addCustomer.copiedLine", { label, value }));
  return (
    <Card title={t("addCustomer.setup")}>
      <Stack>
        <LabelledValues values={lines.map(withCopy)} />
        {password === null ? (
          children
        ) : (
          <>
            <p>{t("addCustomer.onlyNow")}</p>
            <div>
              <CopyButton
                text={all.join("\n")}
                label={t("addCustomer.copyAll")}
                onCopied={onCopied}
              />
            </div>
          </>
        )}
      </Stack>
    </Card>
  );
}

type Line = {
  readonly label: string;
  readonly value: string;
  readonly onCopied?: () => void;
};

function withCopy({ label, value, ...copying }: Line): {
  readonly label: string;
  readonly value: ReactElement;
  readonly action: ReactElement;
} {
  return {
    label,
    value: <Mono>{value}</Mono>,
    action: <CopyButton size="small" text={value} subject={label} {...copying} />,
  };
}
