const HAN_OR_WORD = /\p{Script=Han}+|[^\p{Script=Han}]+/gu;

/**
 * The pieces that the `cjk` analyzer keeps of a text, each quoted so that none is read as an operator: pairs of
 * neighbouring Chinese characters, and words of other scripts whole (`oled面板` is `oled` and `面板`).
 */
export function fullTextPieces(text: string): string[] {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  const runs = words.flatMap((word) => word.match(HAN_OR_WORD) ?? []);
  return runs
    .flatMap((run) => (/\p{Script=Han}/u.test(run) ? pairs(run) : [run]))
    .map((piece) => `"${piece}"`);
}

function pairs(run: string): string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(0, -1).map((character, index) => `${character}${characters[index + 1]}`);
}
