/** Writes one zip of the site for use from a folder, without a server. */
export async function packSite(_site: string, _zip: string): Promise<void> {
  throw new Error("not yet");
}
