import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createSiteServer, listen } from "../../src/cli/serve/server.ts";
import { type Files, makeBriefing, removeBriefing } from "../support/briefing.ts";
import { readout } from "../support/cli.ts";

const test = suite("serve");

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Sends a path exactly as it is: `fetch` would tidy it. */
function get(port: number, path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path, headers, method }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (part: string) => {
        body += part;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, type: response.headers["content-type"] ?? "", body }));
    })
      .on("error", reject)
      .end();
  });
}

async function withSite(
  files: Files,
  work: (port: number, root: string, live: ReturnType<typeof createSiteServer>["live"]) => Promise<void>,
): Promise<void> {
  const root = makeBriefing(files);
  const { server, live } = createSiteServer(root);
  try {
    await work(await listen(server, 0, false), root, live);
  } finally {
    live.close();
    server.close();
    server.closeAllConnections();
    removeBriefing(root);
  }
}

test("pages, types, queries, ranges, and a page for what is not there", () =>
  withSite(
    {
      "index.html": "<body>Hi</body>",
      "people/a b.html": "<p>A</p>",
      "data/x.json": "{}",
      "search/x.wasm": "abcdef",
      "404.html": "<body>Gone</body>",
    },
    async (port) => {
      const front = await get(port, "/?q=1");
      assert.equal([front.status, front.type], [200, "text/html; charset=utf-8"]);
      assert.is(front.body, '<body>Hi<script src="/__readout/reload.js" defer></script></body>');
      assert.match((await get(port, "/people/a%20b.html")).body, "<p>A</p>");
      assert.is((await get(port, "/data/x.json")).type, "application/json; charset=utf-8");
      const part = await get(port, "/search/x.wasm", { range: "bytes=2-3" });
      assert.equal([part.status, part.type, part.body], [206, "application/wasm", "cd"]);
      assert.is((await get(port, "/search/x.wasm", { range: "bytes=9-" })).status, 416);
      const none = await get(port, "/nowhere.html");
      assert.is(none.status, 404);
      assert.match(none.body, "Gone");
      assert.is((await get(port, "/", {}, "POST")).status, 405);
      assert.equal([(await get(port, "/", {}, "HEAD")).status, (await get(port, "/", {}, "HEAD")).body], [200, ""]);
    },
  ));

test("no path leads out of the site", () =>
  withSite({ "index.html": "Hi", ".readout-site": "x", "sub/x.txt": "x" }, async (port, root) => {
    writeFileSync(join(dirname(root), "secret.txt"), "secret");
    mkdirSync(join(dirname(root), "briefing-other"));
    writeFileSync(join(dirname(root), "briefing-other/x.txt"), "secret");
    symlinkSync(join(dirname(root), "secret.txt"), join(root, "link.txt"));
    for (const path of [
      "/../secret.txt",
      "/%2e%2e/secret.txt",
      "/sub/..%2f..%2fsecret.txt",
      "/..%5csecret.txt",
      "/%00",
      "/%",
      "//etc/passwd",
      "/link.txt",
      "/.readout-site",
      "/../briefing-other/x.txt",
    ]) {
      const { status, body } = await get(port, path);
      assert.is(status, 404, path);
      assert.not.match(body, "secret");
    }
  }));

test("an open page is told of a build, and of one that failed", () =>
  withSite({ "index.html": "Hi" }, async (port, _root, live) => {
    const heard = new Promise<string>((resolve) => {
      let text = "";
      request({ host: "127.0.0.1", port, path: "/__readout/events" }, (response) => {
        response.setEncoding("utf8").on("data", (part: string) => {
          text += part;
          if (text.includes(": open") && !text.includes("reload")) live.reload();
          else if (text.includes("reload") && !text.includes("problem")) live.problem("a.txt:1:1: </script>");
          else if (text.includes("problem")) resolve(text);
        });
      }).end();
    });
    assert.is(await heard, ': open\n\nevent: reload\ndata: null\n\nevent: problem\ndata: "a.txt:1:1: </script>"\n\n');
  }));

test("while there is no site at all, the reason stands at every address, escaped", () =>
  withSite({}, async (port, _root, live) => {
    live.problem("x.txt: <script>alert(1)</script>");
    const { status, body } = await get(port, "/people.html");
    assert.is(status, 503);
    assert.match(body, "&#60;script&#62;alert(1)");
  }));

test("serve builds, serves, builds again on a change, keeps the last good site, and ends with 130", async () => {
  const folder = makeBriefing({ "briefing.yaml": "title: Harbour\n", "articles/talks.txt": "date 2031-05-06 Mira Tolvanen spoke.\n" });
  const interrupt = new AbortController();
  const logged = createLog();
  const served = readout(folder, ["serve", folder, "--port", "0"], {
    signal: interrupt.signal,
    out: async (text) => logged.add(text),
    err: logged.add,
  });
  try {
    const port = Number((await logged.until(/127\.0\.0\.1:(\d+)/))[1]);
    assert.is((await get(port, "/sources/talks.html")).status, 200);
    writeFileSync(join(folder, "articles/broken.txt"), "Nobody knows when.");
    await logged.until(/broken\.txt:1:1: error/);
    assert.is((await get(port, "/sources/talks.html")).status, 200);
    writeFileSync(join(folder, "articles/broken.txt"), "date 2031-05-07 Now we know.");
    await logged.until(/error[\s\S]*pages? built/);
    assert.is((await get(port, "/sources/broken.html")).status, 200);
  } finally {
    interrupt.abort();
    assert.is((await served).status, 130);
    removeBriefing(folder);
  }
});

test("serve --json says where in one object", async () => {
  const folder = makeBriefing({ "briefing.yaml": "title: Harbour\n", "articles/talks.txt": "date 2031-05-06 Mira Tolvanen spoke.\n" });
  const interrupt = new AbortController();
  let printed = "";
  const out = async (text: string) => {
    printed += text;
    interrupt.abort();
  };
  const { status } = await readout(folder, ["serve", folder, "--port", "0", "--json"], { signal: interrupt.signal, out });
  removeBriefing(folder);
  const { version, command, url } = JSON.parse(printed);
  assert.equal([status, version, command, /^http:\/\/127\.0\.0\.1:\d+\/$/.test(url)], [130, 1, "serve", true]);
});

function createLog() {
  let text = "";
  let wake = () => {};
  return {
    add: (more: string) => {
      text += more;
      wake();
    },
    until: async (pattern: RegExp): Promise<RegExpExecArray> => {
      for (;;) {
        const found = pattern.exec(text);
        if (found) return found;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

test.run();
