import { EditionsPage } from '@/features/edition/EditionsPage';

export default function Route() {
  return <EditionsPage />;
}
