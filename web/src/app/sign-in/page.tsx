import { SignInPage } from '@/features/sign-in/SignInPage';

export default function Route() {
  return <SignInPage />;
}
