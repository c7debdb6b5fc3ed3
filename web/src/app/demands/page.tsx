import { DemandsPage } from '@/features/demand/DemandsPage';

export default function Route() {
  return <DemandsPage />;
}
