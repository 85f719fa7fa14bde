import { PageHeader, SimulatorNote } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Outlet, useLoaderData } from "react-router";
import { AccountSettingsTabs } from "../../account-settings-tabs.tsx";
import { LinkButton } from "../../link-button.tsx";
import { paths } from "../../paths.ts";
import { PeopleTable } from "../../people-table.tsx";
import { PermittedAction } from "../../permitted-action.tsx";
import { useWords } from "../../words.ts";
import type { Users } from "./account-pages.ts";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "10px", paddingBottom: "16px" },
});

/** User management: the partner's people and what each may do. */
export function UsersPage(): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const { users, mayManage } = useLoaderData<Users>();
  const label = t("settings.addUser");
  return (
    <>
      <PageHeader
        title={t("settings.users")}
        breadcrumb={[
          { label: t("nav.home"), href: paths.home },
          { label: t("nav.accountSettings"), href: paths.accountSettings },
        ]}
      />
      <AccountSettingsTabs />
      <div className={styles.page}>
        <div>
          <PermittedAction permission={mayManage} label={label} appearance="primary">
            <LinkButton href={paths.newUser} appearance="primary">
              {label}
            </LinkButton>
          </PermittedAction>
        </div>
        <PeopleTable label={t("settings.users")} people={users} hrefOf={paths.user} />
        <SimulatorNote>{t("settings.rolesAtOnce")}</SimulatorNote>
      </div>
      <Outlet />
    </>
  );
}
