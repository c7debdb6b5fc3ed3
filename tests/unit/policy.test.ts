import { expect, test } from 'vitest';
import type { Actor, Role } from '../../services/graph-api/src/policy/actor.ts';
import { demandAccess, may, scopeOf, seesVisibility } from '../../services/graph-api/src/policy/policy.ts';
import { type Action, actions, type Visibility } from '../../services/graph-api/src/policy/policy-table.ts';
import { columnDictionary } from '../../services/graph-api/src/workbook/column-dictionary.ts';
import { fieldVisibility } from '../../services/graph-api/src/workbook/field-label.ts';

const actor = (role: Role, own: Partial<Actor> = {}): Actor => ({
  id: 'a',
  name: 'A',
  role,
  streetCode: null,
  enterpriseId: null,
  ...own,
});

const people = {
  street: actor('STREET_OFFICER', { streetCode: 's1' }),
  district: actor('DISTRICT_OFFICER'),
  promoter: actor('PROMOTER'),
  enterprise: actor('ENTERPRISE', { enterpriseId: 'e1' }),
  admin: actor('ADMINISTRATOR'),
};

const ORDER = ['street', 'district', 'promoter', 'enterprise', 'admin'] as const;

/** Per role, in ORDER: * everything, o what is their own, - nothing. Written down apart from the table itself. */
const expected: Record<Action, string> = {
  'map.view': '*****',
  search: '****-',
  'workbench.view': '*****',
  'enterprise.view': '****-',
  'tier.view': '***--',
  'demand.view': '***o-',
  'match.view': '***o-',
  'dispute.view': '**---',
  'dispute.decide': '-*---',
  'identity.view': 'o*---',
  'identity.decide': '-*---',
  'row.view': '***o-',
  'list.view': 'o*---',
  'list.upload': 'o----',
  'list.mend': 'o----',
  'revision.submit': 'o----',
  'revision.approve': '-*---',
  'revision.return': '-*---',
  'revision.discard': 'o----',
  'revision.withdraw': 'o*---',
  'batch.withdraw': 'o*---',
  'revision.comment': '-*---',
  'period.view': '**--*',
  'period.edit': '-*--*',
  'progress.view': 'o*---',
  'coverage.state': 'o----',
  'name.view': 'o*---',
  'name.decide': 'o*---',
  'name.admit': '-*---',
  'digest.view': '***--',
  'consent.view': 'o*-o-',
  'consent.give': 'o--o-',
  'data.take': '---o-',
  'contact.erase': 'o*-o-',
  'file.download': 'o*---',
  'edition.view': '-*--*',
  'edition.edit': '----*',
  'job.view': '-*--*',
  'audit.view': '----*',
  'account.list': '----*',
  'account.edit': '----*',
  'enterprise.invite': 'o*---',
  'correction.make': '---o-',
  'correction.view': 'o*-o-',
  'correction.settle': 'o----',
};

const visible: Record<Visibility, string> = { PUBLIC: '****-', INTERNAL: 'o**o-', SENSITIVE: 'o*-o-' };

const own = { streetCode: 's1', enterpriseId: 'e1' };
const others = { streetCode: 's2', enterpriseId: 'e2' };

function mark(asked: (subject: object) => boolean): string {
  if (asked({})) return '*';
  return asked(own) ? 'o' : '-';
}

test.each(actions)('%s is allowed to whom it is meant for, and on what', (action) => {
  expect(ORDER.map((name) => mark((subject) => may(people[name], action, subject))).join('')).toBe(
    expected[action],
  );
  for (const name of ORDER) {
    expect(may(people[name], action, others)).toBe(may(people[name], action));
    expect(scopeOf(people[name], action) !== null).toBe(may(people[name], action, own));
  }
  expect(may(null, action, own)).toBe(false);
  expect(scopeOf(null, action)).toBeNull();
});

test.each(Object.entries(visible))('%s values are seen by whom they are meant for', (visibility, row) => {
  const sees = (name: (typeof ORDER)[number]) =>
    mark((subject) => seesVisibility(people[name], visibility as Visibility, subject));
  expect(ORDER.map(sees).join('')).toBe(row);
  expect(seesVisibility(null, visibility as Visibility, own)).toBe(false);
});

test('an officer without a street and an account without a firm own nothing, not even what is nobody’s', () => {
  const nobodys = { streetCode: null, enterpriseId: null };
  expect(may(actor('STREET_OFFICER'), 'list.view', nobodys)).toBe(false);
  expect(scopeOf(actor('STREET_OFFICER'), 'list.view')).toBeNull();
  expect(seesVisibility(actor('ENTERPRISE'), 'SENSITIVE', nobodys)).toBe(false);
  expect(seesVisibility(actor('ENTERPRISE'), 'INTERNAL', {})).toBe(false);
});

test.each(columnDictionary().map((column) => [column.list, column.field, column.visibility] as const))(
  '%s %s is shown no further than %s',
  (_, field, visibility) => {
    const strictness: Visibility[] = ['PUBLIC', 'INTERNAL', 'SENSITIVE'];
    expect(strictness.indexOf(fieldVisibility(field))).toBeGreaterThanOrEqual(strictness.indexOf(visibility));
    const personal = /^contact|^decider$/.test(field);
    expect(personal && visibility !== 'SENSITIVE').toBe(false);
  },
);

test('a column that the dictionary does not know is internal', () => {
  expect(fieldVisibility('no-such-column')).toBe('INTERNAL');
});

test('nothing is allowed, and nothing seen, before a first password is changed', () => {
  const newcomer = actor('DISTRICT_OFFICER', { mustChangePassword: true });
  expect(actions.filter((action) => may(newcomer, action) || scopeOf(newcomer, action) !== null)).toEqual([]);
  expect(seesVisibility(newcomer, 'PUBLIC', own)).toBe(false);
  expect(() => demandAccess(newcomer, 'map.view')).toThrow('请先修改初始密码');
});
