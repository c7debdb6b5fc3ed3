import type { EditionContent, StreetEntry } from '../edition/edition-content.ts';
import { DemoDistrict } from './demo-district.ts';
import { DEMO_FIRMS } from './seed.ts';

/** Where the key to what is planted stands: datasets/demo/key.json. It holds for a district of any size. */
export const KEY_FILE = 'datasets/demo/key.json';

/** The key's text, as it follows from the chain model and the streets. */
export function keyText(content: EditionContent, streets: readonly StreetEntry[]): string {
  const { key } = new DemoDistrict(content, streets, DEMO_FIRMS).planted;
  const note = '演示区里埋设的情况,企业均为虚构;由 npm run generate 按产业链模型生成,改了模型要重新生成';
  return `${JSON.stringify({ note, entries: key }, null, 1)}\n`;
}
