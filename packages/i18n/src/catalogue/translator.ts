import { createFormats, type Formats } from "../format/formats.ts";
import type { Locale } from "../locale.ts";
import {
  parseMessage,
  type Message,
  type MessageSource,
  type RichPart,
  type Values,
} from "./message.ts";
import { MissingMessage } from "./missing-message.ts";

/** Flat keys with dots to messages. */
export type Catalogue = Readonly<Record<string, MessageSource>>;

/** Says things in one language. A translator of more keys can stand in for one of fewer. */
export interface Translator<Key extends string> {
  readonly locale: Locale;
  readonly formats: Formats;
  /** The text of a message; what stands in tags is said plainly. */
  readonly t: (key: Key, values?: Values) => string;
  /** The pieces of a message whose tags become links and the like. */
  readonly parts: (key: Key, values?: Values) => readonly RichPart[];
}

export interface TranslatorOptions {
  readonly locale: Locale;
  readonly messages: Catalogue;
  readonly english: Catalogue;
  /** In development and tests a missing key throws; in production English answers, and the key itself as a last resort. */
  readonly strict: boolean;
}

/** A translator over catalogues that are in memory. Messages are parsed when they are first said. */
export function createTranslator<Key extends string>(options: TranslatorOptions): Translator<Key> {
  const parsed = new Map<string, Message>();
  const messageOf = (key: Key): Message => {
    const known = parsed.get(key);
    if (known !== undefined) return known;
    const message = findMessage(key, options);
    parsed.set(key, message);
    return message;
  };
  let formats: Formats | undefined;
  return {
    locale: options.locale,
    /** Made when first asked for: `Intl` takes its time, and a server that only says sentences never asks. */
    get formats() {
      return (formats ??= createFormats(options.locale));
    },
    t: (key, values = {}) => messageOf(key).format(values),
    parts: (key, values = {}) => messageOf(key).formatToParts(values),
  };
}

function findMessage(
  key: string,
  { locale, messages, english, strict }: TranslatorOptions,
): Message {
  const text = messages[key];
  if (text !== undefined) return parseMessage(text, locale);
  if (strict) throw new MissingMessage(key, locale);
  return parseMessage(english[key] ?? key, "en");
}
