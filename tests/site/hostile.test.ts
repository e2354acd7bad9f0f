import { parseHTML } from "linkedom";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { EXECUTED, hostileBriefs, hostileRecord, hostileSettings } from "../fixtures/site/hostile.ts";
import { siteFor } from "./support.ts";

const test = suite("site: hostile text stays inert");
const hostile = () => siteFor("hostile", { record: hostileRecord, briefing: hostileSettings, briefs: hostileBriefs });

test("no page has an element, handler, script or template output that a source wrote", async () => {
  const site = await hostile();
  const pages = site.files.filter((file) => file.endsWith(".html"));
  const problems: string[] = [];
  let withPayload = 0;
  for (const path of pages) {
    const html = site.read(path);
    if (html.includes("&lt;script&gt;")) withPayload += 1;
    const { document } = parseHTML(html);
    if (document.getElementById("pwned")) problems.push(`${path}: an element of the source's`);
    if (html.includes(EXECUTED)) problems.push(`${path}: a template ran`);
    for (const element of document.querySelectorAll("*")) {
      if (element.tagName === "SCRIPT" && !element.getAttribute("src") && !/json$/.test(element.getAttribute("type") ?? ""))
        problems.push(`${path}: inline script`);
      if (element.tagName === "STYLE" || element.hasAttribute("style")) problems.push(`${path}: inline style`);
      if (["IMG", "IFRAME", "OBJECT", "EMBED", "BASE"].includes(element.tagName)) problems.push(`${path}: <${element.tagName}>`);
      for (const { name, value } of element.attributes) {
        if (name.startsWith("on")) problems.push(`${path}: ${name}`);
        if (["href", "src", "action", "formaction", "xlink:href"].includes(name) && /^\s*(?:javascript|data|vbscript):/i.test(value))
          problems.push(`${path}: ${name}=${value.slice(0, 40)}`);
      }
    }
  }
  assert.equal(problems, []);
  assert.ok(withPayload > 25, `${withPayload} pages show the text, escaped`);
});

test("nothing of another host is asked for", async () => {
  const site = await hostile();
  const { document } = parseHTML(site.read("briefs/strait-week.html"));
  const asked = [...document.querySelectorAll("link, script, img, source, iframe")].map(
    (e) => e.getAttribute("href") ?? e.getAttribute("src") ?? "",
  );
  assert.equal(
    asked.filter((url) => /^(?:https?:)?\/\//.test(url)),
    [],
  );
});

test.run();
