import type { SourceFile } from "./source-files.ts";

type Ban = {
  readonly name: string;
  readonly pattern: RegExp;
  readonly where: RegExp;
};

const EVERYWHERE = /./u;
const CODE = /\.(tsx?|[cm]js)$/u;
const NO_TESTS = /(?<!\.test)\.\w+$/u;
const TESTS = /\.(test|journey)\.tsx?$/u;

const BANS: readonly Ban[] = [
  {
    name: "a path of somebody's machine",
    pattern: /(?<![\w.$}-])\/(?:work|root)\/\w/u,
    where: EVERYWHERE,
  },
  {
    name: "a path of somebody's home",
    pattern: /(?<![\w.$}-])\/(?:home|Users)\/\w/u,
    where: NO_TESTS,
  },
  {
    name: "a registry host",
    pattern: /registry\.[a-z-]+\.(?:org|com|net|io|dev)\b|\bnpmjs\b|artifactory/iu,
    where: EVERYWHERE,
  },
  {
    name: "a suppressed check",
    pattern:
      /@ts-(?:ignore|nocheck|expect-error)|(?:ox|es)lint-disable|oxfmt-ignore|prettier-ignore|(?:v8|c8|istanbul) ignore/u,
    where: CODE,
  },
  {
    name: "a cast through unknown",
    pattern: /\bas (?:unknown|any|never) as\b|\bas any\b/u,
    where: CODE,
  },
  {
    name: "a narrowed or skipped test",
    pattern: /\b(?:it|test|describe)\.(?:only|skip|todo|fails)\b|\.only\(/u,
    where: TESTS,
  },
  {
    name: "a sleep in a test",
    pattern: /waitForTimeout\(|setTimeout\(\w+,\s*\d{3,}|sleep\(/u,
    where: TESTS,
  },
  { name: "a snapshot", pattern: /toMatch(?:Inline)?Snapshot\(/u, where: TESTS },
  { name: "random data", pattern: /\bMath\.random\b|\bfaker\b/u, where: TESTS },
  {
    name: "a name that says how instead of what",
    pattern:
      /^(?:export )?(?:class|interface|type|function)\s+(?:I[A-Z][a-z]\w*|\w+(?:Impl|Manager|Data|Info|Type))\b/u,
    where: CODE,
  },
  { name: "a banner", pattern: /^\s*(?:\/\/|\*|#)\s*[-=*#]{5,}/mu, where: CODE },
];

/** The gates spell out what they forbid, and so are not searched for it. */
const SPELLED_OUT = /^packages\/gates\/src\/(?:tree\/forbidden|canaries\/)/u;

/** Everything in the files that the house forbids, as `path:line: what`. */
export function forbiddenWords(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path }) => !SPELLED_OUT.test(path))
    .flatMap((file) =>
      BANS.filter(({ where }) => where.test(file.path)).flatMap((ban) => hits(file, ban)),
    );
}

function hits({ path, text }: SourceFile, { name, pattern }: Ban): readonly string[] {
  return text
    .split("\n")
    .flatMap((line, index) =>
      pattern.test(line) ? [`${path}:${String(index + 1)}: ${name}.`] : [],
    );
}
