import type { OfferedText } from "@countersign/endpoints";
import { AgreementTextPanel, type TextRead } from "@countersign/ui";
import { Link } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { useFetcher } from "react-router";
import { paths } from "../paths.ts";

export interface ReadingLinkProps {
  readonly offered: Pick<OfferedText, "text" | "country" | "realLanguage">;
  readonly label: string;
}

/** Opens the text in a panel beside the page, which keeps everything that was ticked or typed. */
export function ReadingLink({ offered, label }: ReadingLinkProps): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  const { load, data } = useFetcher<TextRead>();
  const { version, language } = offered.text;
  const read = (): void => void load(paths.agreementText(version, language));
  const open = (): void => {
    setIsOpen(true);
    read();
  };
  return (
    <>
      <Link as="button" type="button" inline onClick={open}>
        {label}
      </Link>
      <AgreementTextPanel
        {...offered}
        isOpen={isOpen}
        text={data ?? null}
        onRead={read}
        onClose={() => setIsOpen(false)}
      />
    </>
  );
}
