import { describe, expect, it } from 'vitest';
import { likelySound, nameSound } from '../../services/graph-api/src/name/name-sound.ts';

/** As the queue of names asks it of the graph. */
function likely(name: string, firm: string): boolean {
  const asked = likelySound(name);
  const { sound, place } = nameSound(firm);
  const near = place.startsWith(asked.place) || asked.place.startsWith(place);
  return near && (sound.startsWith(asked.beginning) || sound === asked.bare);
}

describe('a firm that a name is likely meant by', () => {
  it.each([
    ['嵘汐玻璃', '武汉嵘汐玻璃基板有限公司'],
    ['武汉荣西玻璃基板厂', '武汉嵘汐玻璃基板有限公司'],
    ['嵘汐', '湖北嵘汐玻璃基板有限公司'],
    ['湖北嵘汐玻璃基板公司', '武汉嵘汐玻璃基板有限公司'],
    ['武汉嵘汐玻璃基板销售有限公司', '武汉嵘汐有限公司'],
    ['嵘汐玻璃(武汉)有限公司', '武汉嵘汐玻璃有限公司'],
  ])('%s: %s', (name, firm) => expect(likely(name, firm)).toBe(true));

  it.each([
    ['苏州嵘汐玻璃基板有限公司', '武汉嵘汐玻璃基板有限公司'],
    ['嵘峤玻璃', '武汉嵘汐玻璃基板有限公司'],
    ['武汉嵘汐玻璃有限公司', '武汉嵘汐仓储有限公司'],
  ])('not %s: %s', (name, firm) => expect(likely(name, firm)).toBe(false));

  it('sounds alike by whole syllables', () => {
    expect(nameSound('武汉熙安门业有限公司').sound).toBe('xi an men ye ');
    expect(likely('武汉鲜门业有限公司', '武汉熙安门业有限公司')).toBe(false);
  });
});
