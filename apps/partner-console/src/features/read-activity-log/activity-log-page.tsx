import type { ActivityRow } from "@countersign/endpoints";
import { type Column, DataTable, EmptyState, PageHeader, SimulatorNote } from "@countersign/ui";
import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useCallback } from "react";
import { useLoaderData, useNavigation, useSearchParams } from "react-router";
import { AccountSettingsTabs } from "../../account-settings-tabs.tsx";
import { paths } from "../../paths.ts";
import { type AppTranslator, useWords } from "../../words.ts";
import { ActivityTools } from "./activity-tools.tsx";
import type { ActivityPage } from "./load-activity-log.ts";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "10px", paddingBottom: "16px" },
  subject: { color: tokens.colorNeutralForeground2, fontSize: "12px", lineHeight: "16px" },
});

/** Activity log: what happened to the partner and its customers, by whom and when, newest first. */
export function ActivityLogPage(): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const page = useLoaderData<ActivityPage>();
  return (
    <>
      <PageHeader
        title={t("settings.activityLog")}
        breadcrumb={[
          { label: t("nav.home"), href: paths.home },
          { label: t("nav.accountSettings"), href: paths.accountSettings },
        ]}
      />
      <AccountSettingsTabs />
      <div className={styles.page}>
        <ActivityTools {...page} />
        {page.rows.length === 0 ? (
          <EmptyState text={t("activity.empty")} />
        ) : (
          <Activities {...page} />
        )}
        <SimulatorNote>{t("activity.note")}</SimulatorNote>
      </div>
    </>
  );
}

/** The rows; coming to their end asks the address for twice as many. */
function Activities({ asked, rows, total }: ActivityPage): ReactElement {
  const words = useWords();
  const [, setSearch] = useSearchParams();
  const isIdle = useNavigation().state === "idle";
  const showMore = useCallback(() => {
    if (!isIdle) return;
    const wanted = (search: URLSearchParams): URLSearchParams => {
      const more = new URLSearchParams(search);
      more.set("rows", String(asked.rows * 2));
      return more;
    };
    setSearch(wanted, { replace: true, preventScrollReset: true });
  }, [asked.rows, isIdle, setSearch]);
  const { t, formats } = words;
  return (
    <DataTable
      label={t("settings.activityLog")}
      columns={columnsOf(words)}
      rows={rows}
      total={total}
      rowKey={({ position }) => String(position)}
      narrowRow={(row) => ({
        title: <Action {...row} />,
        detail: (
          <>
            {formats.dateTime(row.at)}
            {row.customer !== null && ` · ${row.customer.name}`}
            {" · "}
            {row.by.name}
          </>
        ),
      })}
      onEndReached={rows.length < total ? showMore : undefined}
    />
  );
}

function Action({ action, subject }: ActivityRow): ReactNode {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <>
      {t(`activity.${action}`)}
      {subject !== null && <div className={styles.subject}>{subject}</div>}
    </>
  );
}

function columnsOf({ t, formats }: AppTranslator): readonly Column<ActivityRow>[] {
  return [
    {
      id: "at",
      header: t("activity.at"),
      width: "18%",
      cell: ({ at }) => (
        <>
          {formats.date(at)}
          <br />
          {t("activity.time", { time: formats.time(at) })}
        </>
      ),
    },
    {
      id: "customer",
      header: t("activity.customer"),
      width: "26%",
      cell: ({ customer }) => customer?.name,
    },
    {
      id: "action",
      header: t("activity.action"),
      width: "34%",
      cell: (row) => <Action {...row} />,
    },
    {
      id: "by",
      header: t("activity.by"),
      width: "22%",
      cell: ({ by }) => (by.side === "partner" ? by.name : t("activity.byCustomer", by)),
    },
  ];
}
