import { ledgerKey } from '../ledger/key.ts';
import type { Counting } from './counting.ts';
import type { SupplyLinkFact } from './facts.ts';
import type { IdentityChange } from './identity.ts';
import { type Decisions, decisionOf, partnerOf as nameOf } from './mentions.ts';

/** Ids of the enterprises that bear a name in full, or bore it, by the name as names are compared. */
export type Namesakes = Map<string, Set<string>>;

/** The full and former names that a fold gives to enterprises, or to those that count for them. */
export function namesakesIn(identity: IdentityChange, { rootOf }: Counting): Namesakes {
  const namesakes: Namesakes = new Map();
  for (const { kind, normalised, enterpriseId } of identity.names) {
    if (kind === 'SHORT') continue;
    const bearer = rootOf.get(enterpriseId) ?? enterpriseId;
    namesakes.set(normalised, (namesakes.get(normalised) ?? new Set()).add(bearer));
  }
  return namesakes;
}

/** The link to the enterprise that its name was decided to mean; null where nothing was. */
function byDecision(link: SupplyLinkFact, decisions: Decisions): SupplyLinkFact | null {
  const decision = decisionOf(nameOf(link), decisions);
  if (decision?.outcome !== 'IS' || decision.targetId === link.enterpriseId) return null;
  return { ...link, partnerId: decision.targetId, decided: true };
}

/** The one enterprise that the link's name means; null where none bears it, or several do. */
function partnerOf(link: SupplyLinkFact, namesakes: Namesakes): string | null {
  const others = [...(namesakes.get(link.partnerKey) ?? [])].filter((id) => id !== link.enterpriseId);
  return others.length === 1 ? (others[0] ?? null) : null;
}

export interface SettledLinks {
  /** Links of the touched rows, with the enterprise at their other end. */
  said: SupplyLinkFact[];
  /** Links of other rows whose name means another enterprise from now on, or none any more. */
  closed: SupplyLinkFact[];
  opened: SupplyLinkFact[];
}

/**
 * Says of each link which enterprise its name means: by a decision, else by the name alone. Links that stand
 * already by their name alone are looked at again when the fold brings a name that they give: they end and begin
 * anew, so that what was shown before stays.
 */
export function settlePartners(
  said: readonly SupplyLinkFact[],
  standing: readonly SupplyLinkFact[],
  namesakes: Namesakes,
  decisions: Decisions,
  at: number,
): SettledLinks {
  const closed = standing.filter((link) => !link.decided && link.partnerId !== partnerOf(link, namesakes));
  return {
    said: said.map(
      (link) => byDecision(link, decisions) ?? { ...link, partnerId: partnerOf(link, namesakes) },
    ),
    closed,
    opened: closed.map((link) => ({
      ...link,
      partnerId: partnerOf(link, namesakes),
      id: ledgerKey('fact-relinked', link.id, at),
      shownFrom: Math.max(at, link.shownFrom),
    })),
  };
}
