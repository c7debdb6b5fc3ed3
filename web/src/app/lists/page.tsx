import { ListsPage } from '@/features/list/ListsPage';

export default function Route() {
  return <ListsPage />;
}
