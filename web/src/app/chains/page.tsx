import { ChainListPage } from '@/features/chain-list/ChainListPage';

export default function Route() {
  return <ChainListPage />;
}
