import type { PartnerCard } from "@countersign/endpoints";
import { rolesOf } from "@countersign/i18n";
import { type Column, DataTable, PageHeader, SimulatorNote } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Outlet, useLoaderData } from "react-router";
import { AccountSettingsTabs } from "../../account-settings-tabs.tsx";
import { LinkButton } from "../../link-button.tsx";
import { paths } from "../../paths.ts";
import { PermittedAction } from "../../permitted-action.tsx";
import { type AppTranslator, useWords } from "../../words.ts";
import type { Users } from "./account-pages.ts";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "10px", paddingBottom: "16px" },
});

/** User management: the partner's people and what each may do. */
export function UsersPage(): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { t } = words;
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
        <DataTable
          label={t("settings.users")}
          columns={columnsOf(words)}
          rows={users}
          rowKey={({ personId }) => personId}
          rowHref={({ personId }) => paths.user(personId)}
          narrowRow={(user) => ({
            title: user.displayName,
            detail: (
              <>
                {user.userPrincipalName}
                <br />
                {rolesOf(user, words)}
              </>
            ),
          })}
        />
        <SimulatorNote>{t("settings.rolesAtOnce")}</SimulatorNote>
      </div>
      <Outlet />
    </>
  );
}

function columnsOf(words: AppTranslator): readonly Column<PartnerCard>[] {
  const { t } = words;
  return [
    { id: "name", header: t("settings.name"), width: "26%", cell: (user) => user.displayName },
    {
      id: "signInName",
      header: t("settings.userName"),
      width: "40%",
      cell: (user) => user.userPrincipalName,
    },
    {
      id: "roles",
      header: t("settings.roles"),
      width: "34%",
      cell: (user) => rolesOf(user, words),
    },
  ];
}
