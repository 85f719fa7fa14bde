import { searchOfTemplate } from "@countersign/endpoints";
import { AgreementTemplates, PageHeader, UnknownTemplate } from "@countersign/ui";
import type { ReactElement } from "react";
import { useLoaderData, useSearchParams } from "react-router";
import { paths } from "../../paths.ts";
import { StagePage } from "../../shell/stage-page.tsx";
import { useWords } from "../../words.ts";
import type { TemplatePage } from "./load-template.ts";

/** The agreement for everybody, without an account. */
export function TemplatesPage(): ReactElement {
  const { t } = useWords();
  const { found } = useLoaderData<TemplatePage>();
  const [, setSearch] = useSearchParams();
  return (
    <StagePage>
      {found === null ? (
        <UnknownTemplate newestHref={paths.customerAgreement} />
      ) : (
        <>
          <PageHeader title={t("templates.title")} intro={t("templates.intro")} />
          <AgreementTemplates
            {...found}
            onChoose={(choice) => setSearch(searchOfTemplate(choice))}
          />
        </>
      )}
    </StagePage>
  );
}
