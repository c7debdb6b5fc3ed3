import { PasswordPage } from '@/features/account/PasswordPage';

export default function Route() {
  return <PasswordPage />;
}
