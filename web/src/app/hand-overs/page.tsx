import { HandOversPage } from '@/features/hand-over/HandOversPage';

export default function Route() {
  return <HandOversPage />;
}
