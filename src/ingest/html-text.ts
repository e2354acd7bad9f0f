const BLOCK = new Set(
  "address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul".split(
    " ",
  ),
);
const SILENT = new Set("script style noscript template iframe svg object canvas button select textarea head title".split(" "));

/**
 * The text of an element, one paragraph for each block, empty lines between. White space inside a paragraph becomes one
 * blank; a single line break stays one, two open a paragraph; cells of a table row are set apart by a blank.
 */
export function blockText(root: Node): string {
  const paragraphs: string[] = [];
  let open = "";
  const close = () => {
    for (const part of open.split(/\n\s*\n/)) {
      const text = part
        .replace(/[^\S\n]+/g, " ")
        .replace(/ ?\n ?/g, "\n")
        .trim();
      if (text !== "") paragraphs.push(text);
    }
    open = "";
  };
  // A stack of its own: pages nest deeper than calls can.
  const stack: (Node | "close" | "cell")[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === "close") close();
    else if (node === "cell") open += " ";
    else if (node.nodeType === 3) open += (node.textContent ?? "").replace(/\s+/g, " ");
    else if (node.nodeType === 1 || node.nodeType === 11) enter(node, stack, close, () => (open += "\n"));
  }
  close();
  return paragraphs.join("\n\n");
}

function enter(node: Node, stack: (Node | "close" | "cell")[], close: () => void, breakLine: () => void): void {
  const name = node.nodeName.toLowerCase();
  if (SILENT.has(name)) return;
  if (name === "br") {
    breakLine();
    return;
  }
  const block = BLOCK.has(name);
  if (block) {
    close();
    stack.push("close");
  }
  if (name === "td" || name === "th") stack.push("cell");
  const children = [...node.childNodes];
  for (let i = children.length - 1; i >= 0; i -= 1) {
    const child = children[i];
    if (child) stack.push(child);
  }
}
