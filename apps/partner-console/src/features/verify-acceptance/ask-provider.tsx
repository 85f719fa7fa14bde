import {
  attestingPath,
  type CustomerAccountView,
  type ExplainedRefusal,
} from "@countersign/endpoints";
import { mailLocaleOf, personLine, providerRequestMail } from "@countersign/i18n";
import { LetterSent, useLocale, WriteLetter } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLetter } from "../../letters/use-letter.tsx";
import { useSignedIn } from "../../shell/signed-in.ts";
import { useWords } from "../../words.ts";

const useStyles = makeStyles({
  providers: { display: "flex", flexDirection: "column", gap: "6px" },
  provider: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 12px" },
  says: { flexGrow: 1 },
});

export type AskProviderProps = {
  readonly account: CustomerAccountView;
  readonly why: ExplainedRefusal;
  readonly providerIds: readonly string[];
};

/** S7: the provider confirms for its reseller. A line for each through whom the reseller sells to this customer. */
export function AskProvider({ account, why, providerIds }: AskProviderProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.providers}>
      {providerIds.map((id) => (
        <OneProvider
          key={id}
          account={account}
          provider={why.names[id] ?? id}
          agents={why.curedBy.filter(({ tenantId }) => tenantId === id)}
        />
      ))}
    </div>
  );
}

type OneProviderProps = Pick<AskProviderProps, "account"> & {
  readonly provider: string;
  readonly agents: ExplainedRefusal["curedBy"];
};

function OneProvider({ account, provider, agents }: OneProviderProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { t } = words;
  const { me, root } = useSignedIn();
  const { locale } = useLocale();
  const { companyName: customer, tenantId } = account.customer;
  const draft = providerRequestMail({
    locale: mailLocaleOf(locale),
    reseller: me.companyName,
    customer,
    person: me.displayName,
    accountUrl: `${root}${attestingPath(tenantId)}`,
  });
  const letter = useLetter(draft.subject);
  const recipients = agents.map((agent) => ({
    personId: agent.personId,
    label: personLine(agent, words),
  }));
  return (
    <div className={styles.provider}>
      <span className={styles.says}>{t("account.providerConfirms", { provider })}</span>
      <LetterSent outcome={letter.outcome} />
      {recipients.length > 0 && (
        <WriteLetter
          {...letter}
          label={t("account.askProvider", { provider })}
          draft={draft}
          recipients={recipients}
        />
      )}
    </div>
  );
}
