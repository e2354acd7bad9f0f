import {
  type Brief,
  type Briefing,
  Curation,
  type CurationSource,
  type Diagnostic,
  EMPTY_REGISTER,
  IdRegister,
  ReadoutError,
} from "../schema/index.ts";
import { readBriefing, readBriefs, readCuration, readJson } from "../store/index.ts";

/** What people and former runs wrote into a folder, besides its articles. */
export interface EditorFiles {
  readonly briefing: Briefing;
  readonly briefs: readonly Brief[];
  /** Null where there is none. */
  readonly curation: CurationSource | null;
  readonly register: IdRegister;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads them all, so that one run shows every problem. Throws only where there is no briefing to speak of. */
export function readEditorFiles(folder: string): EditorFiles {
  const diagnostics: Diagnostic[] = [];
  const attempt = <T>(read: () => T, otherwise: T): T => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ReadoutError)) throw error;
      diagnostics.push(...error.diagnostics);
      return otherwise;
    }
  };
  const { briefing, diagnostics: ofBriefing } = readBriefing(folder);
  const { briefs, diagnostics: ofBriefs } = readBriefs(folder);
  const curation = attempt(() => readCuration(folder, Curation), null);
  const register = attempt(() => readJson(folder, "ids.json", IdRegister), null) ?? EMPTY_REGISTER;
  return {
    briefing,
    briefs,
    curation: curation && { ...curation, file: "curation.yaml" },
    register,
    diagnostics: [...ofBriefing, ...diagnostics, ...ofBriefs],
  };
}
