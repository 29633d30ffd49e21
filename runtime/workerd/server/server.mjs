// Serves D1's REST endpoints /query and /raw from Cloudflare's own engine. README.md says how.
import { createHash, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { unstable_splitSqlQuery } from "wrangler";

const ROUTE = /^\/client\/v4\/accounts\/[^/]+\/d1\/database\/([^/]+)\/(query|raw)$/;
const FORMATS = { query: "ARRAY_OF_OBJECTS", raw: "ROWS_AND_COLUMNS" };

class Refused extends Error {
  constructor(status, code, message) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** The address of the worker that passes every request on to Miniflare's D1. */
async function startMiniflare() {
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      name: "d1",
      modules: true,
      script: "export default { fetch: (request, env) => env.ENTRY.fetch(request) };",
      compatibilityDate: "2026-01-01",
      d1Databases: ["UNUSED"], // without one, Miniflare starts no D1
      unsafeBindings: [
        {
          name: "ENTRY",
          type: "d1-entry",
          plugin: {
            package: fileURLToPath(new URL("d1-entry.mjs", import.meta.url)),
            name: "d1-entry",
          },
          options: {},
        },
      ],
      unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }],
    }),
  );
  await miniflare.ready;
  return [miniflare, await miniflare.unsafeGetDirectURL()];
}

async function readJson(request) {
  const chunks = [];
  for await (const chunk of request) {
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString());
  } catch (e) {
    throw new Refused(400, 7400, `The request is malformed: ${e.message}`);
  }
}

/** Wrangler's cutter also deletes BEGIN TRANSACTION, or throws; the engine is to judge that. */
function cut(sql) {
  return sql.includes("BEGIN TRANSACTION") ? [sql] : unstable_splitSqlQuery(sql);
}

/** A text with several statements is cut where wrangler cuts it, unless it has parameters. */
function queries(body) {
  const list = body.batch ?? [body];
  if (!Array.isArray(list) || list.some((entry) => typeof entry?.sql !== "string")) {
    throw new Refused(400, 7400, "Invalid property: sql => Required");
  }
  // JSON has no infinity; the text "1E+400" is a text.
  const isInfinite = (value) => typeof value === "number" && !Number.isFinite(value);
  if (list.some(({ params }) => params?.some(isInfinite))) {
    throw new Refused(400, 7400, "Invalid property: params => Invalid input");
  }
  return list.flatMap(({ sql, params }) =>
    params?.length ? [{ sql, params }] : cut(sql).map((one) => ({ sql: one })),
  );
}

async function ask(engine, database, shape, queries) {
  const answer = await fetch(new URL(`/query?resultsFormat=${FORMATS[shape]}`, engine), {
    method: "POST",
    headers: { "Content-Type": "application/json", "MF-Namespace": database },
    body: JSON.stringify(queries),
  });
  const text = await answer.text();
  if (text.includes("ZodError")) {
    throw new Refused(400, 7400, `Invalid property: params => ${text.slice(0, 200)}`);
  }
  if (text.startsWith('{"success":false,')) {
    throw new Refused(400, 7500, JSON.parse(text).error);
  }
  if (!answer.ok) {
    throw new Refused(500, 7500, text || answer.statusText);
  }
  return text;
}

async function handle(engine, token, request) {
  const given = createHash("sha256").update(request.headers.authorization ?? "").digest();
  const wanted = createHash("sha256").update(`Bearer ${token}`).digest();
  if (!timingSafeEqual(given, wanted)) {
    throw new Refused(403, 10000, "Authentication error");
  }
  const route = ROUTE.exec(request.url);
  if (!route || request.method !== "POST") {
    throw new Refused(404, 7003, "No route for the URI");
  }
  return ask(engine, route[1], route[2], queries(await readJson(request)));
}

function send(response, status, text) {
  response.writeHead(status, { "Content-Type": "application/json" });
  response.end(text);
}

const token = process.env.DIONE_WORKERD_TOKEN;
if (!token) {
  console.error("DIONE_WORKERD_TOKEN must hold the token that clients will send.");
  process.exit(2);
}
let latency = 0; // in milliseconds, for benchmarks
const [miniflare, engine] = await startMiniflare();
const server = createServer(async (request, response) => {
  try {
    if (latency > 0) {
      await pause(latency);
    }
    const result = await handle(engine, token, request);
    send(response, 200, `{"result":${result},"errors":[],"messages":[],"success":true}`);
  } catch (e) {
    const { status, code } = e instanceof Refused ? e : { status: 500, code: 7500 };
    const result = code === 7500 ? [] : null;
    const errors = [{ code, message: e.message }];
    send(response, status, JSON.stringify({ result, errors, messages: [], success: false }));
  }
});
server.keepAliveTimeout = 60_000; // longer than clients keep an idle connection
server.listen(0, "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${server.address().port}/client/v4`);
});
// Whoever started this process holds its standard input, and sets the latency there, a line each
// time, which is answered. When the input ends, so does this process.
const input = createInterface({ input: process.stdin });
input.on("line", (line) => {
  latency = Number(line);
  console.log(latency);
});
input.on("close", async () => {
  server.closeAllConnections();
  server.close();
  await miniflare.dispose();
  process.exit(0);
});
