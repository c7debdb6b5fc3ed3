import { AccountsPage } from '@/features/account/AccountsPage';

export default function Route() {
  return <AccountsPage />;
}
