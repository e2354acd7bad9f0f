import type { ArticleRecord, Party, RegisteredStatements, Speaker, Statement } from "../../schema/index.ts";
import { groupBy, type References } from "../group.ts";
import type { EntityReferences } from "../meetings/index.ts";
import { nameStatements } from "./ids.ts";

/** The statements of all articles in their order, with lasting ids of their own and of all they refer to. */
export function identifyStatements(
  articles: readonly ArticleRecord[],
  references: EntityReferences & { readonly meeting: References },
  register: readonly RegisteredStatements[],
): { readonly statements: readonly Statement[]; readonly register: readonly RegisteredStatements[] } {
  const known = groupBy(register, (block) => block.article);
  const added: RegisteredStatements[] = [];
  const statements = articles.flatMap((record) => {
    const { ids, block } = nameStatements(record.article, record.statements, known.get(record.article.id) ?? []);
    if (block) added.push(block);
    const own = new Map(record.statements.map((statement, index) => [statement.id, ids[index] ?? statement.id]));
    return record.statements.map((statement) => withLastingIds(statement, own, references));
  });
  return { statements, register: [...register, ...added] };
}

function withLastingIds(
  statement: Statement,
  own: ReadonlyMap<string, string>,
  references: EntityReferences & { readonly meeting: References },
): Statement {
  const { article } = statement;
  return {
    ...statement,
    id: own.get(statement.id) ?? statement.id,
    partOf: statement.partOf && (own.get(statement.partOf) ?? statement.partOf),
    speakers: statement.speakers.map((speaker) => referTo(speaker, article, references)),
    relays: statement.relays.map((party) => referTo(party, article, references)),
    audience: statement.audience.map((party) => referTo(party, article, references)),
    place: statement.place && references.place(article, statement.place),
    saidAt: statement.saidAt && references.meeting(article, statement.saidAt),
  };
}

function referTo<P extends Speaker | Party>(party: P, article: string, references: EntityReferences): P {
  if ("person" in party) return { ...party, person: references.person(article, party.person) };
  if ("organization" in party) return { ...party, organization: references.organization(article, party.organization) };
  return party;
}
