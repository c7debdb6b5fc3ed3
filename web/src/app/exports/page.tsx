import { ExportsPage } from '@/features/export/ExportsPage';

export default function Route() {
  return <ExportsPage />;
}
