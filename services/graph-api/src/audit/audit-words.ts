import { type ActType, actLabels } from '../ledger/act.ts';
import type { AuditOutcome } from './audit.service.ts';

/** What is written down besides the acts, in words. */
const ownLabels: Record<string, string> = {
  SIGN_IN: '登录',
  SIGN_OUT: '退出',
  VIEW_SENSITIVE: '查看敏感信息',
  UPLOAD: '上传文件',
  DOWNLOAD: '下载原文件',
  EXPORT: '导出',
  ACCOUNT_CREATED: '新建账号',
  ACCOUNT_EDITED: '修改账号',
  ACCOUNT_DISABLED: '停用账号',
  ACCOUNT_ENABLED: '启用账号',
  PASSWORD_RESET: '重置密码',
  PASSWORD_CHANGED: '修改密码',
  ENTERPRISE_INVITED: '邀请企业',
  INVITATION_REVOKED: '作废邀请',
  ENTERPRISE_CLAIMED: '企业认领',
};

const outcomeLabels: Record<AuditOutcome, string> = {
  OK: '成功',
  FAILED: '失败',
  LOCKED: '已锁定',
  DENIED: '拒绝',
};

/** What was done, as people read it in the log and in what they export of it. */
export const auditLabel = (action: string): string =>
  actLabels[action as ActType] ?? ownLabels[action] ?? action;

/** How it went, in words. */
export const outcomeLabel = (outcome: string): string => outcomeLabels[outcome as AuditOutcome] ?? outcome;
