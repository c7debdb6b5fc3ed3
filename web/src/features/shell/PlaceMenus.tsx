'use client';

import { usePathname } from 'next/navigation';
import { Link } from '@/components/Link';
import { Menu } from '@/features/shell/Menu';
import { groupsOf, isHere, type Place, workbench } from '@/features/shell/places';
import type { Role } from '@/generated/graphql';

/** The main menu of a screen: the workbench, and a menu for each group of places; a single place stands by itself. */
export function PlaceMenus({ role }: { role: Role }) {
  const pathname = usePathname();
  return (
    <nav className="places" aria-label="主菜单">
      <PlaceLink place={workbench} />
      {groupsOf(role).map(({ text, places }) =>
        places.length === 1 ? (
          places.map((place) => <PlaceLink key={text} place={place} />)
        ) : (
          <Menu
            key={text}
            text={text}
            testId={`menu-${text}`}
            current={places.some((place) => isHere(pathname, place))}
          >
            <PlaceItems places={places} />
          </Menu>
        ),
      )}
    </nav>
  );
}

export function PlaceItems({ places }: { places: Place[] }) {
  return places.map((place) => (
    <li key={place.href}>
      <PlaceLink place={place} />
    </li>
  ));
}

function PlaceLink({ place }: { place: Place }) {
  const here = isHere(usePathname(), place);
  return (
    <Link href={place.href} aria-current={here ? 'page' : undefined}>
      {place.text}
    </Link>
  );
}
