import type { Role } from './actor.ts';

/**
 * What can be done, by name.
 *
 * - map.view: chains, segments, products and counts; no firm is named
 * - enterprise.view: firms, placements, supplies, disputes, search hits that name a firm
 * - tier.view: which firms hold which tiers and certificates, and what they lack for the next
 * - demand.view: what firms want to buy; match.view: who could supply it
 * - dispute.decide: say which of the values that differ is right, and undo that
 * - identity.view: which firms are one and who decided it, where the own lists name them; identity.decide: merge,
 *   split, and undo
 * - row.view: an approved row behind a fact; its cells still follow their visibility
 * - list.view: revisions, batches and drafts; list.upload and list.mend: make and correct them
 * - revision.comment: write at the cells of a submitted revision
 * - coverage.state: say of segments whether the street has firms there
 * - name.view: names that mean nothing certain, customers and suppliers among them, and what was decided of them;
 *   name.decide: say what they mean; name.admit: agree that the catalogue should have a product
 * - period.view: periods and their deadlines; period.edit: open and change them; progress.view: how far streets are
 * - file.download: a street's workbook, as it was uploaded or filled in from its lists, contacts included
 * - consent.view: what a firm lets others see, and since when; consent.give: say so, or take it back
 * - data.take: all that is held on the own firm; contact.erase: take its persons out of the ledger, for good
 * - digest.view: what became of rows since a day; their fields still follow their visibility
 * - edition.view: editions of the chain model and how they differ, with counts; edition.edit: make, change, adopt
 *   and discard drafts
 * - account.edit: make, switch off and hand over accounts
 * - enterprise.invite: give a firm the word by which it takes an account of its own
 * - correction.make: say what is right of the own firm, and take that back; correction.view: what firms have said, and
 *   what became of it; correction.settle: take it over into the street's list, or decline
 * - job.view: somebody else's job (everybody sees their own)
 */
export const actions = [
  'map.view',
  'search',
  'workbench.view',
  'enterprise.view',
  'tier.view',
  'demand.view',
  'match.view',
  'dispute.view',
  'dispute.decide',
  'identity.view',
  'identity.decide',
  'row.view',
  'list.view',
  'list.upload',
  'list.mend',
  'revision.submit',
  'revision.comment',
  'revision.approve',
  'revision.return',
  'revision.discard',
  'revision.withdraw',
  'batch.withdraw',
  'coverage.state',
  'name.view',
  'name.decide',
  'name.admit',
  'digest.view',
  'consent.view',
  'consent.give',
  'data.take',
  'contact.erase',
  'period.view',
  'period.edit',
  'progress.view',
  'file.download',
  'edition.view',
  'edition.edit',
  'job.view',
  'audit.view',
  'account.list',
  'account.edit',
  'enterprise.invite',
  'correction.make',
  'correction.view',
  'correction.settle',
] as const;

export type Action = (typeof actions)[number];

/** On which subjects: every one, those of the actor's street, those of the actor's enterprise. */
export type Scope = 'ALL' | 'OWN_STREET' | 'OWN_ENTERPRISE';

/** 公开, 内部, 敏感: how far a value may be seen. */
export type Visibility = 'PUBLIC' | 'INTERNAL' | 'SENSITIVE';

/** Whom a firm lets see what a field says, beyond those who see it anyway: 招商, or all who are signed in. */
export type Audience = 'PROMOTERS' | 'ALL';

export interface Rights {
  actions: Partial<Record<Action, Scope>>;
  visibility: Partial<Record<Visibility, Scope>>;
  /** Which consents of firms are meant for the role. */
  audiences: readonly Audience[];
}

/** The whole policy. What is not listed is denied. */
export const policyTable: Record<Role, Rights> = {
  STREET_OFFICER: {
    actions: {
      'map.view': 'ALL',
      search: 'ALL',
      'workbench.view': 'ALL',
      'enterprise.view': 'ALL',
      'tier.view': 'ALL',
      'demand.view': 'ALL',
      'match.view': 'ALL',
      'dispute.view': 'ALL',
      'identity.view': 'OWN_STREET',
      'digest.view': 'ALL',
      'consent.view': 'OWN_STREET',
      'consent.give': 'OWN_STREET',
      'contact.erase': 'OWN_STREET',
      'row.view': 'ALL',
      'list.view': 'OWN_STREET',
      'list.upload': 'OWN_STREET',
      'list.mend': 'OWN_STREET',
      'revision.submit': 'OWN_STREET',
      'revision.discard': 'OWN_STREET',
      'revision.withdraw': 'OWN_STREET',
      'batch.withdraw': 'OWN_STREET',
      'coverage.state': 'OWN_STREET',
      'name.view': 'OWN_STREET',
      'name.decide': 'OWN_STREET',
      'period.view': 'ALL',
      'progress.view': 'OWN_STREET',
      'file.download': 'OWN_STREET',
      'enterprise.invite': 'OWN_STREET',
      'correction.view': 'OWN_STREET',
      'correction.settle': 'OWN_STREET',
    },
    visibility: { PUBLIC: 'ALL', INTERNAL: 'OWN_STREET', SENSITIVE: 'OWN_STREET' },
    audiences: ['ALL'],
  },
  DISTRICT_OFFICER: {
    actions: {
      'map.view': 'ALL',
      search: 'ALL',
      'workbench.view': 'ALL',
      'enterprise.view': 'ALL',
      'tier.view': 'ALL',
      'demand.view': 'ALL',
      'match.view': 'ALL',
      'dispute.view': 'ALL',
      'dispute.decide': 'ALL',
      'identity.view': 'ALL',
      'identity.decide': 'ALL',
      'digest.view': 'ALL',
      'consent.view': 'ALL',
      'contact.erase': 'ALL',
      'row.view': 'ALL',
      'list.view': 'ALL',
      'period.view': 'ALL',
      'period.edit': 'ALL',
      'progress.view': 'ALL',
      'revision.comment': 'ALL',
      'revision.approve': 'ALL',
      'revision.return': 'ALL',
      'revision.withdraw': 'ALL',
      'batch.withdraw': 'ALL',
      'name.view': 'ALL',
      'name.decide': 'ALL',
      'name.admit': 'ALL',
      'file.download': 'ALL',
      'edition.view': 'ALL',
      'job.view': 'ALL',
      'enterprise.invite': 'ALL',
      'correction.view': 'ALL',
    },
    visibility: { PUBLIC: 'ALL', INTERNAL: 'ALL', SENSITIVE: 'ALL' },
    audiences: ['ALL'],
  },
  PROMOTER: {
    actions: {
      'map.view': 'ALL',
      search: 'ALL',
      'workbench.view': 'ALL',
      'enterprise.view': 'ALL',
      'tier.view': 'ALL',
      'demand.view': 'ALL',
      'match.view': 'ALL',
      'digest.view': 'ALL',
      'row.view': 'ALL',
    },
    visibility: { PUBLIC: 'ALL', INTERNAL: 'ALL' },
    audiences: ['PROMOTERS', 'ALL'],
  },
  ENTERPRISE: {
    actions: {
      'map.view': 'ALL',
      search: 'ALL',
      'workbench.view': 'ALL',
      'enterprise.view': 'ALL',
      'demand.view': 'OWN_ENTERPRISE',
      'match.view': 'OWN_ENTERPRISE',
      'row.view': 'OWN_ENTERPRISE',
      'consent.view': 'OWN_ENTERPRISE',
      'consent.give': 'OWN_ENTERPRISE',
      'data.take': 'OWN_ENTERPRISE',
      'contact.erase': 'OWN_ENTERPRISE',
      'correction.make': 'OWN_ENTERPRISE',
      'correction.view': 'OWN_ENTERPRISE',
    },
    visibility: { PUBLIC: 'ALL', INTERNAL: 'OWN_ENTERPRISE', SENSITIVE: 'OWN_ENTERPRISE' },
    audiences: ['ALL'],
  },
  ADMINISTRATOR: {
    actions: {
      'map.view': 'ALL',
      'period.view': 'ALL',
      'period.edit': 'ALL',
      'workbench.view': 'ALL',
      'edition.view': 'ALL',
      'edition.edit': 'ALL',
      'job.view': 'ALL',
      'audit.view': 'ALL',
      'account.list': 'ALL',
      'account.edit': 'ALL',
    },
    visibility: {},
    audiences: [],
  },
};
