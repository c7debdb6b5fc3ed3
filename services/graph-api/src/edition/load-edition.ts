import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { AppError } from '../error/app-error.ts';
import { type ChainNode, readChainLists } from './chain-lists.ts';
import { packed, readGround, takeFirst, writeDraft, writeModel } from './edition.repository.ts';
import type { EditionContent, StreetEntry } from './edition-content.ts';
import { contentHash } from './model-entry.ts';

const SYSTEM = '系统';

/**
 * Takes the first edition of the chain model in, in force at once. A database that has an edition is left as it
 * is. Answers whether it was taken in.
 */
export async function loadEdition(
  database: Database,
  content: EditionContent,
  streets: StreetEntry[],
): Promise<boolean> {
  return database.write(async (tx) => {
    const { number } = content.edition;
    const first = await takeFirst(tx, { ...fromFiles(content, number), state: 'IN_FORCE', base: null });
    if (!first) return false;
    await tx.run('edition/write-streets', { items: streets });
    await writeModel(tx, content);
    return true;
  });
}

/**
 * Keeps the files as a draft where they differ from the edition in force and were not taken in before; nothing in
 * force is touched. Answers the draft's number.
 */
export async function draftFromFiles(
  database: Database,
  clock: Clock,
  content: EditionContent,
): Promise<number | null> {
  return database.write(async (tx) => {
    await tx.run('ledger/hold-ledger', { holder: 'edition-files' });
    const ground = await readGround(tx);
    if (!ground) return null;
    const hash = contentHash(content);
    if (hash === ground.newestFilesHash || hash === contentHash(ground.content)) return null;
    const number = ground.nextNumber;
    const edition = { ...content.edition, number };
    const draft = fromFiles({ ...content, edition }, number);
    await writeDraft(tx, { ...draft, state: 'DRAFT', madeAt: clock.now(), base: ground.files });
    return number;
  });
}

/**
 * A database from before editions kept their content has it as nodes only: it is kept now, before a draft could
 * change the nodes.
 */
export async function keepContent(database: Database): Promise<void> {
  const inForce = await database.readOne<{ edition: EditionContent['edition'] }>('edition/get-bare-edition');
  if (!inForce) return;
  const content = await readModel(database, inForce.edition);
  await database.write((tx) =>
    tx.run('edition/keep-content', { content: packed(content), hash: contentHash(content) }),
  );
}

type ModelRecord = Omit<EditionContent, 'edition' | 'chains'> & {
  chains: (Omit<EditionContent['chains'][number], keyof ChainNode> & ChainNode)[];
};

/** The chain model as its nodes have it. */
export async function readModel(
  database: Database,
  edition: EditionContent['edition'],
): Promise<EditionContent> {
  const nodes = await database.readOne<ModelRecord>('edition/read-model');
  if (!nodes) throw new AppError('INTERNAL', '数据库里没有产业链模型的内容,请从备份恢复。');
  const segments = nodes.segments.map((segment) => ({ ...segment, parentId: segment.parentId ?? null }));
  const chains = nodes.chains.map((chain) => ({ ...chain, ...readChainLists(chain) }));
  return { ...nodes, edition, segments, chains };
}

function fromFiles(content: EditionContent, number: number) {
  return {
    ...content.edition,
    source: 'FILES' as const,
    madeAt: null,
    madeByName: SYSTEM,
    filesNumber: number,
    hash: contentHash(content),
    wanted: content,
  };
}
