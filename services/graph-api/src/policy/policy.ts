import { AppError } from '../error/app-error.ts';
import { fieldVisibility } from '../workbook/field-label.ts';
import type { Actor } from './actor.ts';
import { type Action, policyTable, type Scope, type Visibility } from './policy-table.ts';

/** Whose a thing is. Absent or null: nobody's in particular, so only those whose scope is ALL reach it. */
export interface Subject {
  streetCode?: string | null;
  enterpriseId?: string | null;
}

/** May the actor do this to the subject? */
export function may(actor: Actor | null, action: Action, subject: Subject = {}): boolean {
  return actor !== null && covers(actor, policyTable[actor.role].actions[action], subject);
}

/**
 * On which subjects the actor may do this at all: what a list filters by. Null: on none.
 * An officer without a street, or a firm's account without a firm, has none of its own.
 */
export function scopeOf(actor: Actor | null, action: Action): Scope | null {
  const scope = actor && !actor.mustChangePassword ? policyTable[actor.role].actions[action] : undefined;
  if (scope === 'OWN_STREET' && !actor?.streetCode) return null;
  if (scope === 'OWN_ENTERPRISE' && !actor?.enterpriseId) return null;
  return scope ?? null;
}

/** Returns the actor who may, for the service to go on with; throws UNAUTHENTICATED or FORBIDDEN otherwise. */
export function demandAccess(actor: Actor | null, action: Action, subject: Subject = {}): Actor {
  const signedIn = demandActor(actor);
  if (may(signedIn, action, subject)) return signedIn;
  throw new AppError('FORBIDDEN', forbidden(scopeOf(signedIn, action)));
}

/** Whoever is signed in and may act; throws UNAUTHENTICATED or PASSWORD_CHANGE otherwise. */
export function demandActor(actor: Actor | null): Actor {
  const signedIn = demandSession(actor);
  if (!signedIn.mustChangePassword) return signedIn;
  throw new AppError('PASSWORD_CHANGE', '请先修改初始密码,再使用系统。');
}

/** Whoever is signed in, even with a password yet to be changed; throws UNAUTHENTICATED otherwise. */
export function demandSession(actor: Actor | null): Actor {
  if (actor) return actor;
  throw new AppError('UNAUTHENTICATED', '您还没有登录,或登录已过期。请登录后再试。');
}

/** May the actor see a value of this visibility, stated by this street about this enterprise? */
export function seesVisibility(actor: Actor | null, visibility: Visibility, subject: Subject): boolean {
  return actor !== null && covers(actor, policyTable[actor.role].visibility[visibility], subject);
}

/** May the actor see this demand? One that its firm does not want to be public is as sensitive as its budget. */
export function seesDemand(actor: Actor | null, demand: Subject & { withheld?: unknown }): boolean {
  return demand.withheld !== true || seesVisibility(actor, 'SENSITIVE', demand);
}

/** Why a demand is not shown. */
export const WITHHELD = '企业不愿公开这条需求,只有本街道、区级和企业自己能看。如需对接,请联系所在街道。';

/** The same as a parameter of statements that count and list demands. */
export interface WithheldSight {
  all: boolean;
  streetCode: string | null;
  enterpriseId: string | null;
}

export function withheldSight(actor: Actor | null): WithheldSight {
  const scope = actor ? policyTable[actor.role].visibility.SENSITIVE : undefined;
  return {
    all: scope === 'ALL',
    streetCode: scope === 'OWN_STREET' ? (actor?.streetCode ?? null) : null,
    enterpriseId: scope === 'OWN_ENTERPRISE' ? (actor?.enterpriseId ?? null) : null,
  };
}

/**
 * May the actor see what a field says, stated by this street about this enterprise? By the table, or because the firm
 * has consented and has not taken that back.
 */
export function seesField(
  actor: Actor | null,
  field: string,
  subject: Subject,
  visibility: Visibility = fieldVisibility(field),
): boolean {
  return seesVisibility(actor, visibility, subject) || isLetSee(actor, field, subject);
}

function isLetSee(actor: Actor | null, field: string, { enterpriseId }: Subject): boolean {
  if (!actor?.consents || actor.mustChangePassword || !enterpriseId) return false;
  const audience = actor.consents.audienceOf(enterpriseId, field);
  return audience !== undefined && policyTable[actor.role].audiences.includes(audience);
}

function covers(actor: Actor, scope: Scope | undefined, subject: Subject): boolean {
  if (actor.mustChangePassword) return false;
  switch (scope) {
    case 'ALL':
      return true;
    case 'OWN_STREET':
      return Boolean(actor.streetCode) && actor.streetCode === subject.streetCode;
    case 'OWN_ENTERPRISE':
      return Boolean(actor.enterpriseId) && actor.enterpriseId === subject.enterpriseId;
    case undefined:
      return false;
  }
}

function forbidden(scope: Scope | null): string {
  if (scope === 'OWN_STREET') return '您只能处理本街道的清单。如需办理,请联系该街道或区级管理部门。';
  if (scope === 'OWN_ENTERPRISE') return '您只能查看本企业的资料。如需了解其他企业,请联系所在街道。';
  return '您的账号没有这项权限。如确需使用,请联系管理员。';
}
