import { VisitPage } from '@/features/visit/VisitPage';

export default function Route() {
  return <VisitPage />;
}
