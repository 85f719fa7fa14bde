export { AppRoot } from "./root/app-root.tsx";
export { useAnnounce } from "./root/announcer.tsx";
export { useLocale } from "./root/locale-store.ts";
export { usePageTitle } from "./root/page-title.ts";
export { createWords, type AppWords } from "./words/create-words.tsx";
export { AppLink, type AppLinkProps } from "./link/app-link.tsx";
export { TextLink } from "./link/text-link.tsx";
export type { ActingSide } from "./theme/side.ts";
export { actingColours } from "./theme/side.ts";
export { bronze, ink, pine } from "./theme/colours.ts";
export { visuallyHidden } from "./theme/visually-hidden.ts";
export { useWidth } from "./viewport/use-width.ts";
export { Mark } from "./brand/mark.tsx";
export { StandingGlyph } from "./brand/standing-glyph.tsx";
export { TrainingPlate } from "./strip/training-strip.tsx";
export { MailButton } from "./strip/strip-tools.tsx";
export { listenTo, PaneRequest, StageNews } from "./pane/pane-messages.ts";
export { useStageNews } from "./pane/stage-news.ts";
export { AppShell } from "./shell/app-shell.tsx";
export type { NavItem } from "./shell/nav-list.tsx";
export { ActionRow } from "./shell/action-row.tsx";
export { PageHeader, type Crumb } from "./shell/page-header.tsx";
export { useFocusTitle } from "./shell/use-focus-title.ts";
export { type Opened, useOpened } from "./states/use-opened.ts";
export { useSingleSend } from "./states/use-single-send.ts";
export { useRescuedFocus } from "./shell/use-rescued-focus.ts";
export { LanguageSwitch } from "./shell/language-switch.tsx";
export { SimulatorNote } from "./simulator/simulator-note.tsx";
export type { Explanation, WhyFact } from "./why/explanation.ts";
export { PlayAndFix } from "./why/play-and-fix.tsx";
export { Why } from "./why/why.tsx";
export { MessageBar } from "./refusal/message-bar.tsx";
export { RefusalBar } from "./refusal/refusal-bar.tsx";
export { GreyedAction } from "./refusal/greyed-action.tsx";
export { AgreementTemplates } from "./agreement/agreement-templates.tsx";
export { UnknownTemplate } from "./agreement/unknown-template.tsx";
export { AgreementTextBody } from "./agreement/agreement-text-body.tsx";
export { AgreementTextPanel, type TextRead } from "./agreement/agreement-text-panel.tsx";
export { LetterSent } from "./letter/letter-sent.tsx";
export { WriteLetter } from "./letter/write-letter.tsx";
export type { LetterOutcome } from "./letter/letter-props.ts";
export { Card, Stack } from "./surface/card.tsx";
export { type LabelledValue, LabelledValues } from "./surface/labelled-values.tsx";
export { Mono } from "./surface/mono.tsx";
export { DataTable } from "./table/data-table.tsx";
export { WindowedTable } from "./table/windowed-table.tsx";
export type { Column, DataTableProps } from "./table/column.ts";
export { EmptyState } from "./states/empty-state.tsx";
export { SkeletonPage, SkeletonRows } from "./states/skeletons.tsx";
export {
  ChangedMeanwhileBar,
  LiveLostBar,
  NotSavedBar,
  type NotSavedBarProps,
  OtherPersonBar,
} from "./states/bars.tsx";
export { RefusedPage } from "./states/refused-page.tsx";
export { UnknownPage } from "./states/unknown-page.tsx";
export { CopyButton } from "./copy/copy-button.tsx";
export { Landing } from "./landing/landing.tsx";
export { useLand, type LandedChange } from "./landing/landing-store.ts";
export { LazyDialog } from "./overlay/lazy-dialog.tsx";
export { LazyPanel } from "./overlay/lazy-panel.tsx";
export { MenuButton } from "./menu/menu-button.tsx";
export type { MenuChoice } from "./menu/menu-choice.tsx";
export { SignIn } from "./sign-in/sign-in.tsx";
export { PersonMenu } from "./sign-in/person-menu.tsx";
export type {
  PasswordAnswer,
  SandboxAccount,
  SignInDoor,
  SignInProblem,
} from "./sign-in/sign-in-door.ts";
