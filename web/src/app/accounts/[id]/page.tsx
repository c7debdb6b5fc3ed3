import { AccountPage } from '@/features/account/AccountPage';

export default function Route() {
  return <AccountPage />;
}
