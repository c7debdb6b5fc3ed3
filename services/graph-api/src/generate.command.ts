import 'reflect-metadata';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { lexicographicSortSchema, printSchema } from 'graphql';
import codegen from '../../../codegen.ts';
import { projectRoot } from '../../project-root.ts';
import { KEY_FILE, keyText } from './demo/demo-key.ts';
import { readEditionFiles, readStreets } from './edition/edition-files.ts';
import { describeSchema } from './schema.ts';

/**
 * `npm run generate` writes schema.graphql from the resolvers, the web's typed operations from both, and the key
 * to what is planted in the demo district from the chain model; with `--check` it writes nothing, and fails when a committed file differs.
 */
async function main(): Promise<void> {
  const check = process.argv.includes('--check');
  const text = `${printSchema(lexicographicSortSchema(describeSchema()))}\n`;
  const operations = await generate({ ...codegen, schema: text, cwd: projectRoot }, false);
  const key = { filename: KEY_FILE, content: keyText(readEditionFiles(), readStreets()) };
  const files = [{ filename: 'schema.graphql', content: text }, key, ...operations];
  const stale = files.filter(({ filename, content }) => read(filename) !== content);
  if (check && stale.length > 0) {
    const names = stale.map(({ filename }) => filename).join(', ');
    process.stderr.write(`out of date: ${names}. Run npm run generate and commit.\n`);
    process.exitCode = 1;
  } else if (!check) {
    for (const { filename, content } of stale) write(filename, content);
  }
}

function read(filename: string): string | null {
  const path = join(projectRoot, filename);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function write(filename: string, content: string): void {
  const path = join(projectRoot, filename);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  process.stdout.write(`wrote ${filename}\n`);
}

await main();
