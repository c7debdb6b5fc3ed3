import { NamesPage } from '@/features/name/NamesPage';

export default function Route() {
  return <NamesPage />;
}
