/**
 * Reads of the emulated API, the check of the token included, beside bare Express 5 that sends the same bytes: in
 * rounds by turns, so that what else the machine does meets both.
 */
import autocannon from "autocannon";
import { bareExpress, countersign } from "./servers.mjs";
import { median } from "./median.mjs";

const ROUNDS = 5;
/** In seconds. */
const ROUND = 3;
const CONNECTIONS = 50;
const WANTED = 1.5;

const PARTNER = "b0000001-0000-4000-8000-000000000000";
const READS = [
  "/v1/customers",
  "/v1/agreements?agreementType=MicrosoftCustomerAgreement",
  "/v1/profiles/legalbusiness",
];

const server = await countersign();
try {
  const headers = { Authorization: `Bearer ${await tokenFrom(server.url)}` };
  for (const path of READS) await compare(path, headers);
} finally {
  await server.stop();
}

/** @param {string} path @param {Record<string, string>} headers */
async function compare(path, headers) {
  const answer = await fetch(`${server.url}${path}`, { headers });
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${bytes.toString()}`);
  const peer = await bareExpress(bytes);
  try {
    /** @type {number[]} */
    const ratios = [];
    const ours = [];
    const theirs = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const [own, other] = [
        await speedOf(`${server.url}${path}`, headers),
        await speedOf(peer.url),
      ];
      ours.push(own);
      theirs.push(other);
      ratios.push(own / other);
    }
    const ratio = median(ratios);
    process.stdout.write(
      `${ratio >= WANTED ? "met   " : "missed"} ${ratio.toFixed(2)} × bare Express 5 ` +
        `(${Math.round(median(ours))} to ${Math.round(median(theirs))} a second, ${bytes.length} bytes): ${path}\n`,
    );
  } finally {
    await peer.stop();
  }
}

/** @param {string} url @param {Record<string, string>} [headers] @returns {Promise<number>} Answers a second. */
async function speedOf(url, headers = {}) {
  const { requests, non2xx, errors } = await autocannon({
    url,
    headers,
    connections: CONNECTIONS,
    duration: ROUND,
  });
  if (non2xx > 0 || errors > 0) throw new Error(`${url}: ${non2xx} refusals, ${errors} errors.`);
  return requests.average;
}

/** @param {string} root @returns {Promise<string>} A token on behalf of a person, good for every read above. */
async function tokenFrom(root) {
  const answer = await fetch(`${root}/${PARTNER}/oauth2/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "password",
      client_id: "a0000001-0000-4000-8000-000000000002",
      username: "zofia@oriolus-training.onmicrosoft.com",
      password: "Oriolus-training-1",
    }),
  });
  const text = await answer.text();
  const token = /"access_token":"([^"]+)"/u.exec(text)?.[1];
  if (token === undefined) throw new Error(`No token: ${text}`);
  return token;
}
