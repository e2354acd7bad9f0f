import type { CuratedRole, CurationPath, Role } from "../../schema/index.ts";
import { fold } from "../fold.ts";
import type { Lookup } from "./lookup.ts";

type RoleVerbs =
  | readonly CuratedRole[]
  | { readonly add?: readonly CuratedRole[] | undefined; readonly drop?: readonly string[] | undefined };

/** A given role amends the derived one of its title or is added, first; `drop` takes titles away. */
export function correctRoles(roles: readonly Role[], verbs: RoleVerbs | undefined, find: Lookup, path: CurationPath): Role[] {
  if (!verbs) return [...roles];
  const { add = [], drop = [] } = "length" in verbs ? { add: verbs } : verbs;
  const steps = "length" in verbs ? path : [...path, "add"];
  const gone = new Set(drop.map(fold));
  const kept = roles.filter((role) => !gone.has(fold(role.title)));
  const given = add.map((role, index): Role => {
    const same = kept.find((other) => fold(other.title) === fold(role.title));
    const organization = role.organization ? find.organization(role.organization, [...steps, index, "organization"]) : null;
    return {
      title: role.title,
      organization: organization ?? same?.organization ?? null,
      articles: same?.articles ?? [],
      evidence: same?.evidence ?? [],
      ...(role.from === undefined ? {} : { from: String(role.from) }),
      ...(role.to === undefined ? {} : { to: String(role.to) }),
    };
  });
  const titles = new Set(given.map((role) => fold(role.title)));
  return [...given, ...kept.filter((role) => !titles.has(fold(role.title)))];
}
