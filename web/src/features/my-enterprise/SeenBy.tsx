import type { ConsentChoice } from '@/features/consent/use-consents';
import type { Audience } from '@/generated/graphql';
import { visibilityWord } from '@/words';

const alsoWord: Record<Audience, string> = { PROMOTERS: '招商也能看', ALL: '登录的人都能看' };

interface SeenByProps {
  /** All that the firm may consent to, with what it has consented to. */
  choices: ConsentChoice[];
  /** Which of them to tell of. */
  fields: string[];
}

/** Who sees which figures of a row, as it holds now: 年产能、可供余量 内部;价格区间 招商也能看. */
export function SeenBy({ choices, fields }: SeenByProps) {
  const groups = new Map<string, string[]>();
  for (const { field, label, visibility, consent } of choices) {
    if (!fields.includes(field)) continue;
    const word = consent ? alsoWord[consent.audience] : visibilityWord[visibility];
    groups.set(word, [...(groups.get(word) ?? []), label]);
  }
  return (
    <small className="muted block">
      {[...groups].map(([word, labels]) => `${labels.join('、')} ${word}`).join(';')}
    </small>
  );
}

/** What a consent adds to the visibility of a single value; nothing where there is none. */
export function AlsoSeenBy({ choices, field }: { choices: ConsentChoice[]; field: string }) {
  const consent = choices.find((choice) => choice.field === field)?.consent;
  return consent && <small className="muted"> {alsoWord[consent.audience]}</small>;
}
