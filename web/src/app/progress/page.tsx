import { ProgressPage } from '@/features/period/ProgressPage';

export default function Route() {
  return <ProgressPage />;
}
