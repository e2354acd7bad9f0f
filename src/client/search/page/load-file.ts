import { scriptOf } from "../format/script-name.ts";

/** Loads files of the index: by fetch, or, from a folder, out of scripts that hold several of them in base64. */
declare global {
  interface Window {
    readoutFile?: (name: string, base64: string) => void;
    readoutEngine?: (port: unknown) => void;
  }
}

/** The index on the server is no longer the one this page was opened with. */
export class GoneError extends Error {}

/** The index this page belongs to: `page.js?v=…` names it. */
export const INDEX = new URL((document.currentScript as HTMLScriptElement | null)?.src ?? location.href).searchParams.get("v") ?? "";

const held = new Map<string, string>();
const scripts = new Map<string, Promise<void>>();

const fromFolder = () => location.protocol === "file:";

export async function loadFile(name: string): Promise<ArrayBuffer> {
  const folder = `search/${INDEX}/`;
  if (fromFolder()) return loadFromScript(folder, name);
  const response = await fetch(`${folder}${name}.bin`);
  // A host may answer a missing file with a page of its own.
  const page = /^text\/html/.test(response.headers.get("content-type") ?? "");
  if (page || [404, 410].includes(response.status)) throw new GoneError(name);
  if (!response.ok) throw new Error(name);
  return response.arrayBuffer();
}

async function loadFromScript(folder: string, name: string): Promise<ArrayBuffer> {
  window.readoutFile = (file, base64) => held.set(file, base64);
  await addScript(`${folder}${scriptOf(name)}.js`);
  const base64 = held.get(name);
  if (base64 === undefined) throw new Error(name);
  return bytesOf(base64);
}

/** Adds a script once; rejects where it is missing. */
export function addScript(url: string): Promise<void> {
  const known =
    scripts.get(url) ??
    new Promise<void>((resolve, reject) => {
      const script = document.createElement("script");
      script.src = url;
      script.onload = () => resolve();
      script.onerror = () => reject(new Error(url));
      document.head.append(script);
    }).finally(() => document.head.querySelector(`script[src="${CSS.escape(url)}"]`)?.remove());
  scripts.set(url, known);
  known.catch(() => scripts.delete(url));
  return known;
}

function bytesOf(base64: string): ArrayBuffer {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes.buffer;
}
