export type { Commit, NewCommit, RequestId } from "./commit.ts";
export { openTokenKey, type TokenKey } from "./documents/token-key.ts";
export {
  type OpenTlsAuthority,
  openTlsAuthority,
  type TlsAuthority,
} from "./documents/tls-authority.ts";
export { openInstallationSecrets } from "./documents/installation-secrets.ts";
export { DocumentUnavailable } from "./errors/document-unavailable.ts";
export { KeyTaken } from "./errors/key-taken.ts";
export { LogUnavailable } from "./errors/log-unavailable.ts";
export { LogUnreadable } from "./errors/log-unreadable.ts";
export { NotSaved } from "./errors/not-saved.ts";
export { VersionConflict } from "./errors/version-conflict.ts";
export { createFileStore } from "./file-store/file-store.ts";
export type { LogHeader } from "./log-header.ts";
export { createMemoryStore } from "./memory-store.ts";
export type { SandboxEntry } from "./sandbox-entry.ts";
export type { SandboxStore } from "./store.ts";
