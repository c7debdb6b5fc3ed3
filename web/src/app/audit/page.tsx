import { AuditPage } from '@/features/audit/AuditPage';

export default function Route() {
  return <AuditPage />;
}
