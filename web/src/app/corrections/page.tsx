import { CorrectionsPage } from '@/features/correction/CorrectionsPage';

export default function Route() {
  return <CorrectionsPage />;
}
