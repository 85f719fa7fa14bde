import { useSingleSend } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { type ReactElement, useEffect, useRef } from "react";
import { useFetcher } from "react-router";
import type { Exported } from "./export-file.ts";
import { saveFile } from "./save-file.ts";
import { AttemptBar } from "./shell/attempt-bar.tsx";

export type ExportButtonProps = {
  readonly label: string;
  /** How the file is called. */
  readonly name: string;
  /** The route that answers with the file. */
  readonly action: string;
  /** What of it is asked for. */
  readonly values?: Readonly<Record<string, string>>;
};

const NOTHING: Readonly<Record<string, string>> = {};

/** Fetches a file and saves it, once for each press. */
export function ExportButton({
  label,
  name,
  action,
  values = NOTHING,
}: ExportButtonProps): ReactElement {
  const { submit, data, state } = useFetcher<Exported>();
  const isBusy = state !== "idle";
  const sendOnce = useSingleSend(isBusy);
  const saved = useRef<Exported>(undefined);
  const ask = (): void => sendOnce(() => void submit({ ...values }, { method: "post", action }));
  useEffect(() => {
    if (data?.outcome !== "done" || data === saved.current) return;
    saved.current = data;
    saveFile(data.value, name);
  }, [data, name]);
  return (
    <>
      <Button icon={<ArrowDownloadRegular />} disabledFocusable={isBusy} onClick={ask}>
        {label}
      </Button>
      {data?.outcome !== "done" && <AttemptBar attempted={data} onRetry={ask} />}
    </>
  );
}
