import { TiersPage } from '@/features/tier/TiersPage';

export default function Route() {
  return <TiersPage />;
}
