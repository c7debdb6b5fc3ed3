import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../project-root.ts';

const texts = new Map<string, string>();

/** The statement of `cypher/queries/<name>.cypher`, read once a process. */
export function cypherFile(name: string): string {
  let text = texts.get(name);
  if (text === undefined) {
    text = readFileSync(join(projectRoot, 'cypher', 'queries', `${name}.cypher`), 'utf8');
    texts.set(name, text);
  }
  return text;
}
