import { StandingListPage } from '@/features/standing-list/StandingListPage';

export default function Route() {
  return <StandingListPage />;
}
