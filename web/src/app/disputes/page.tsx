import { DisputesPage } from '@/features/dispute/DisputesPage';

export default function Route() {
  return <DisputesPage />;
}
